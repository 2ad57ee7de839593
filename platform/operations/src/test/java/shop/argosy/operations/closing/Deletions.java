package shop.argosy.operations.closing;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import shop.argosy.foundation.audit.EndChain;
import shop.argosy.foundation.audit.ShopRecords;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.deletion.DeleteClosedShops;
import shop.argosy.foundation.deletion.DeletionSteps;
import shop.argosy.foundation.deletion.RemainingObjects;
import shop.argosy.foundation.deletion.RemainingRecords;
import shop.argosy.foundation.deletion.Retention;
import shop.argosy.foundation.deletion.ShopRemains;
import shop.argosy.foundation.flags.RemainingFlags;
import shop.argosy.foundation.lifecycle.AfterStep;
import shop.argosy.foundation.lifecycle.Lifecycle;
import shop.argosy.foundation.relay.SoleWorker;
import shop.argosy.foundation.rotation.RemainingRotations;
import shop.argosy.foundation.sealing.PlatformSigner;
import shop.argosy.foundation.tenancy.SchemaRemoval;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.operations.domains.RemainingDomains;
import shop.argosy.operations.notifications.OwnerNotices;
import shop.argosy.operations.plans.RemainingUse;
import shop.argosy.people.consent.RemainingConsents;
import shop.argosy.people.staff.Accounts;
import shop.argosy.people.staff.RemainingMemberships;
import shop.argosy.storefront.search.RemainingDocuments;
import shop.argosy.storefront.search.internal.SearchGateway;

/** The parts that close and delete shops, as the platform puts them together, at a time of the test's choice. */
record Deletions(Foundation foundation) {

    static final Duration KEPT = Duration.ofDays(30);

    static Clock in(Duration time) {
        return Clock.offset(Clock.systemUTC(), time);
    }

    Accounts accounts() {
        return new Accounts(foundation.accountKeys(), foundation.masterKey());
    }

    OwnerNotices notices(Clock clock) {
        return new OwnerNotices(accounts(), new Retention(KEPT), clock);
    }

    Lifecycle lifecycle(Clock clock) {
        return new Lifecycle(foundation.platform(), foundation.directory(), foundation.audit(), shopRecords(), List.<AfterStep>of(notices(clock)), clock);
    }

    ShopRecords shopRecords() {
        return new ShopRecords(foundation.platform(), foundation.tenants(), foundation.audit());
    }

    /** Every kind that there is. */
    List<ShopRemains> remains(Blobs blobs) {
        var platform = foundation.platform();
        return List.of(new RemainingObjects(blobs), new RemainingDocuments(new SearchGateway(foundation.configuration())), new RemainingMemberships(platform),
                new RemainingConsents(platform), new RemainingDomains(platform), new RemainingUse(platform), new RemainingFlags(platform), new RemainingRotations(platform), new RemainingRecords(platform));
    }

    DeleteClosedShops chore(Clock clock) {
        return chore(clock, remains(foundation.blobs()));
    }

    DeleteClosedShops chore(Clock clock, List<ShopRemains> remains) {
        var platform = foundation.platform();
        var chain = new EndChain(foundation.configuration(), new PlatformSigner(platform, foundation.masterKey()), clock);
        var steps = new DeletionSteps(platform, new SchemaRemoval(foundation.configuration()), chain, new ArrayList<>(remains), foundation.audit(), clock);
        return new DeleteClosedShops(platform, lifecycle(clock), new Retention(KEPT), List.of(notices(clock)), steps, foundation.audit(), new SoleWorker(platform), clock);
    }
}
