/**
 * News travels up through here: events are rows written with the change they tell of, delivered at least once to each
 * subscriber, in order per aggregate. They carry ids and never personal data.
 */
package shop.argosy.foundation.outbox;
