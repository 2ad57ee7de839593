package shop.argosy.plugin.payment;

/** No answer: what was asked may or may not have happened. The platform finds out with {@link PaymentProvider#query}. */
public final class ProviderUnavailable extends RuntimeException {

    public ProviderUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
