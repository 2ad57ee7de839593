/**
 * Files on this node's disk that live as long as somebody looks at them. Nothing that is to be kept may be here: that
 * goes to the object storage.
 */
package shop.argosy.foundation.files;
