/**
 * Catalogues in and out of the platform as files. Today: the import of product files.
 * No rule of the catalogue may be here; a file's words are turned into drafts and handed over.
 */
package shop.argosy.operations.exchange;
