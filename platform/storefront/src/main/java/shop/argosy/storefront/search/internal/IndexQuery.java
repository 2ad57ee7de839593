package shop.argosy.storefront.search.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** @param aggregations may be null */
record IndexQuery(ObjectNode query, ObjectNode aggregations, int from, int size) {
}
