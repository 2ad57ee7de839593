/**
 * Elasticsearch from plain jars in a JVM of its own, with the analysis that the full distribution brings as modules,
 * under the official names. Nothing of the shop may be here: the platform talks to this node as to any cluster.
 */
package shop.argosy.search.node;
