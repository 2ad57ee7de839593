package shop.argosy.people.privacy.boundary;

import shop.argosy.kernel.Nullable;

/** {@code POST .../privacy/erasures}: the person's e-mail address, or the number of one of their orders. One of the two. */
public record ErasureBody(@Nullable String email, @Nullable String order) {
}
