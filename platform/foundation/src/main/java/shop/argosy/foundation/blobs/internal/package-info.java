/**
 * What stands between a stranger's picture and the decoders: its file is taken apart, only the parts that make the picture
 * are kept, and memory and time are bounded by what its own header says. Nothing here stores or fetches.
 */
package shop.argosy.foundation.blobs.internal;
