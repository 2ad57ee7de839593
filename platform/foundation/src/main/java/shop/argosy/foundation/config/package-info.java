/**
 * What the operator decides: one typed record read once from the environment, with the defaults in code.
 * No setting of a merchant may be here.
 */
package shop.argosy.foundation.config;
