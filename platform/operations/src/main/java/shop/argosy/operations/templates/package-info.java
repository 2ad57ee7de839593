/**
 * Starter stores: data that a new shop is filled with. A template holds no code, and nothing here writes a table: each
 * feature takes its part through its own setup.
 */
package shop.argosy.operations.templates;
