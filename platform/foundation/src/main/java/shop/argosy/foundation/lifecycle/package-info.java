/**
 * The steps of a shop's life, who took them and why, and what each state shuts. What a state means to a feature is
 * that feature's to decide; no money and no plan may be here.
 */
package shop.argosy.foundation.lifecycle;
