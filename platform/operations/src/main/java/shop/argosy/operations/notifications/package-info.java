/**
 * Mails to buyers about their orders: queued by events, sent by jobs, each at most once as far as a mail server tells.
 * What a mail says is the theme's; no text of a mail may be here.
 */
package shop.argosy.operations.notifications;
