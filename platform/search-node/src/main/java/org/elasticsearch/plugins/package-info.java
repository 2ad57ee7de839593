/** The one class that must live beside the server's plugin loader. Nothing else belongs here. */
package org.elasticsearch.plugins;
