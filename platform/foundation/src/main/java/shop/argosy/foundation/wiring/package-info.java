/** Puts the foundation together without a container, for tests and tools. The server lets CDI do it. */
package shop.argosy.foundation.wiring;
