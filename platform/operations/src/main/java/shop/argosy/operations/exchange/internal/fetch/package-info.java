/**
 * Fetching of files from addresses that strangers wrote: public hosts only, small and soon.
 * Nothing that knows what is fetched may be here.
 */
package shop.argosy.operations.exchange.internal.fetch;
