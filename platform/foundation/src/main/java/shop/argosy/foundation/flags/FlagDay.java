package shop.argosy.foundation.flags;

import java.time.LocalDate;

/** How often one side of a flag was taken on a day (UTC), and how often it failed. */
public record FlagDay(LocalDate day, boolean on, long evaluations, long errors) {
}
