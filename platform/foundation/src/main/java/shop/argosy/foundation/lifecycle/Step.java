package shop.argosy.foundation.lifecycle;

import java.time.LocalDate;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.http.Validation;
import shop.argosy.foundation.tenancy.TenantState;

/**
 * A step that somebody wants to take.
 *
 * @param closesOn with {@link TenantState#CLOSING} alone: the first day, in UTC, on which the shop is closed
 */
public record Step(TenantState to, Actor by, String reason, LocalDate closesOn) {

    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NOTICE_DAYS = 366;

    /** @throws shop.argosy.kernel.Problem 422 that names each field */
    void check(LocalDate today) {
        boolean dated = to == TenantState.CLOSING;
        new Validation().require("/reason", reason, LONGEST_REASON)
                .check(reason == null || reason.strip().length() >= SHORTEST_REASON, "/reason", "Say the reason in a few words: the shop's owner will read it.")
                .check(!dated || closesOn != null, "/closes_on", "Name the day on which the shop closes, such as 2027-01-31.")
                .check(dated || closesOn == null, "/closes_on", "Only a closing shop has such a day. Leave this field out.")
                .check(!dated || closesOn == null || closesOn.isAfter(today), "/closes_on", "Choose a day that is still to come.")
                .check(!dated || closesOn == null || closesOn.isBefore(today.plusDays(LONGEST_NOTICE_DAYS)), "/closes_on", "Choose a day within a year.").done();
    }
}
