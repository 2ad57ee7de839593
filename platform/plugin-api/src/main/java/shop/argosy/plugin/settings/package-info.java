/**
 * Values that a merchant or a buyer's browser gives to a plugin, and the schema that checks them.
 * How they are stored or shown may not be here.
 */
package shop.argosy.plugin.settings;
