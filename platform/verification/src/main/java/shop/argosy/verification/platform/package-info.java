/**
 * A running platform as an outside script sees it, with the folder that it keeps its data in. No class of the platform
 * itself is called here: only its addresses, its tables and its commands.
 */
package shop.argosy.verification.platform;
