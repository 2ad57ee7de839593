package shop.argosy.plugin.web;

/** Answers requests below the address that the platform gives to a plugin. Shared by all threads. */
@FunctionalInterface
public interface HostedPages {

    PageAnswer answer(PageRequest request);
}
