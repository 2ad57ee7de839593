/**
 * Who did what, and who looked at whom: rows that can be added and read, never changed; chained within seconds, their
 * roots signed every hour. Personal data never stands in them. Who may read them is decided elsewhere.
 */
package shop.argosy.foundation.audit;
