/** The rows of queued mails and the talk with the mail server. Nothing that knows an order may be here. */
package shop.argosy.operations.notifications.internal;
