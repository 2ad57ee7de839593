/**
 * Behaviour that is released shop by shop: a share, exceptions, a stop, and numbers to judge it by.
 * No setting of a merchant may be here, and nothing that stays for good.
 */
package shop.argosy.foundation.flags;
