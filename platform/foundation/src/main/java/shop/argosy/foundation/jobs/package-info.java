/** Work for later, as rows of the shop that wants it. No handler of a feature may be here. */
package shop.argosy.foundation.jobs;
