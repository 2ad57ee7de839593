/**
 * The engine on the command line: one JSON object a line in, one a line out.
 *
 * <p>Nothing that the engine itself needs may be here.
 */
package shop.argosy.liquid.cli;
