/** The WAR: finds what the modules bring and starts it in the right order. No rule and no table may be here. */
package shop.argosy.server;
