/**
 * Templates that attack: each must end soon, within little memory, with a message.
 *
 * <p>Nothing that measures speed may be here.
 */
package shop.argosy.liquid.hostile;
