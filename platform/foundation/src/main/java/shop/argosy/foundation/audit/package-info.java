/** Who did what: rows that can be added and read, never changed. Personal data never stands in them. */
package shop.argosy.foundation.audit;
