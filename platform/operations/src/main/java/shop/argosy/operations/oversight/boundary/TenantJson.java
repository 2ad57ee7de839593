package shop.argosy.operations.oversight.boundary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import shop.argosy.foundation.flags.Flag;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.foundation.openapi.OneOf;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Nullable;
import shop.argosy.operations.domains.Domain;
import shop.argosy.operations.plans.LimitUse;

/** A shop as admins see it: numbers and decisions, nothing of its content. */
public record TenantJson(UUID id, String shop, String name, String country, String currency, String locale, String storefrontUrl, String schemaName, String cell, Instant openedAt,
        @NameOf(TenantState.class) String state, Instant stateSince, @Nullable LocalDate closesOn, @Nullable LocalDate deletedOn, List<String> allowed,
        PlanJson plan, List<LimitUse> limits, @Nullable UseJson use, @Nullable LagJson lag, MigrationJson migration,
        List<DomainJson> domains, List<FlagJson> flags, @Nullable ConsentJson consent, List<TransitionJson> transitions) {

    /** The shop's plan. */
    public record PlanJson(String id, String name) {
    }

    /** What it used when it was last measured. */
    public record UseJson(long products, long storageBytes, long ordersThisMonth, @JsonProperty("orders_30_days") long orders30Days,
            @JsonProperty("gmv_30_days") Money gmv30Days, Instant measuredAt) {
    }

    /** Which version its schema has. */
    public record MigrationJson(int version, int currentVersion, @OneOf({"current", "behind"}) String state) {
    }

    /** A domain that it has asked for. */
    public record DomainJson(UUID id, String host, @NameOf(Domain.State.class) String state, boolean primary) {
    }

    /** A feature flag as it is for this shop. */
    public record FlagJson(String name, boolean on, @NameOf(Flag.Because.class) String because) {
    }

    /** The consent that opens it to support at this moment, and what its owner wrote to support. */
    public record ConsentJson(UUID id, Instant expiresAt, @Nullable String reason) {
    }
}
