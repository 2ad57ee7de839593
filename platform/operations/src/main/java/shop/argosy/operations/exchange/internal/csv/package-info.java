/**
 * Reading of CSV files that strangers made: encoding, separator, records with the line each begins on.
 * Nothing that knows a product, a shop or a database may be here.
 */
package shop.argosy.operations.exchange.internal.csv;
