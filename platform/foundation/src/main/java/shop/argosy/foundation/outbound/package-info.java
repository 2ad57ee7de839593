/**
 * Calls to addresses that strangers wrote: public hosts only, resolved once, small and soon. Every such call goes through here.
 * Nothing that knows what is fetched, and no call to the platform's own services, may be here.
 */
package shop.argosy.foundation.outbound;
