package shop.argosy.local;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One service of the stack, as it is started the first time and again after it died.
 *
 * @param name its name in state, logs and status
 * @param title as people read it, with the version
 */
record Service(String name, String title, Supplier<ServiceProcess> start, Consumer<ServiceProcess> awaitReady) {
}
