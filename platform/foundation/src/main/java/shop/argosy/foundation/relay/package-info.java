/**
 * The workers: they lease shops that have something due, deliver their events and run their jobs. What an event or a
 * job means is their subscribers' and handlers' business.
 */
package shop.argosy.foundation.relay;
