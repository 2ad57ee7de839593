/**
 * Pages of a plugin that the platform serves, as plain requests and answers.
 * No server's own types may be here.
 */
package shop.argosy.plugin.web;
