/**
 * A merchant closes the own shop, and keeps it after all as long as its day has not come. What the platform decides about
 * shops is not here, and nothing is deleted from here.
 */
package shop.argosy.operations.closing;
