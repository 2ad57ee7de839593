/** Puts the modules together into one application and starts it. No rule of the business may be here. */
package shop.argosy.server;
