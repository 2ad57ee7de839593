/** One class a service: how it is started and how one knows that it is there. No order and no state is kept here. */
package shop.argosy.local.service;
