/** The templates that one can choose from. */
package shop.argosy.operations.templates.boundary;
