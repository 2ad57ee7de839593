/** Mails in the look and language of a shop. Nothing about sending them may be here. */
package shop.argosy.storefront.themes.mail;
