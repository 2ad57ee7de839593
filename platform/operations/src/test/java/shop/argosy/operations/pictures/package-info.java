/** Product pictures and their objects in a real storage. */
package shop.argosy.operations.pictures;
