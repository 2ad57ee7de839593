package shop.argosy.operations.oversight.boundary;

import java.time.Instant;
import java.time.LocalDate;
import shop.argosy.foundation.lifecycle.Transition;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.foundation.openapi.OneOf;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.kernel.Nullable;

/** A step in a shop's life, who took it and why. */
public record TransitionJson(@NameOf(TenantState.class) String from, @NameOf(TenantState.class) String to, Instant at, ByJson by, String reason, @Nullable LocalDate closesOn) {

    /** Who took it; {@code name} is an admin's e-mail address. */
    public record ByJson(@OneOf({"admin", "account", "system"}) String type, @Nullable String name) {
    }

    static TransitionJson of(Transition transition, String name) {
        return new TransitionJson(transition.from().code(), transition.to().code(), transition.at(), new ByJson(transition.by().type(), name), transition.reason(), transition.closesOn());
    }
}
