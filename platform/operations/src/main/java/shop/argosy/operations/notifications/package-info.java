/**
 * Mails to buyers about their orders, queued by events and sent by jobs, and to owners about their shop's life, queued
 * with each step of it and sent by a chore; each at most once as far as a mail server tells. What a mail to buyers says is
 * the theme's; what happens to a shop is decided elsewhere.
 */
package shop.argosy.operations.notifications;
