/** Files in object storage and pictures made of them. Nothing here knows what a picture shows or to whom it belongs. */
package shop.argosy.foundation.blobs;
