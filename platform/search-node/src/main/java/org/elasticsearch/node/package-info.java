/** The one class that must live beside the server's node construction. Nothing else belongs here. */
package org.elasticsearch.node;
