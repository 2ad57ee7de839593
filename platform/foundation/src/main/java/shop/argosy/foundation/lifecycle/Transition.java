package shop.argosy.foundation.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.tenancy.TenantState;

/** A step that was taken. {@code closesOn} is null unless it led to closing. */
public record Transition(UUID id, TenantState from, TenantState to, Instant at, Actor by, String reason, LocalDate closesOn) {
}
