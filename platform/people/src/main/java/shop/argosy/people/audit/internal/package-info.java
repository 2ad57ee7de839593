/** What the audit's lists read of the platform's tables. No rule about who may read it is here. */
package shop.argosy.people.audit.internal;
