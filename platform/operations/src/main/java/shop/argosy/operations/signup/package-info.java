/**
 * How a shop begins: its address, its owner, its first rows. What the first rows of a feature are, that feature says
 * itself; nothing here touches a shop's tables.
 */
package shop.argosy.operations.signup;
