package shop.argosy.storefront.search.internal;

/** When a write can be found. */
public enum Visibility {
    /** Within about a second. */
    SOON("false"),
    /** As soon as the call returns. */
    AT_ONCE("true");

    private final String parameter;

    Visibility(String parameter) {
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
