/** Where providers call: notifications and the pages of those without a site of their own. No rule about money may be here. */
package shop.argosy.commerce.payments.boundary;
