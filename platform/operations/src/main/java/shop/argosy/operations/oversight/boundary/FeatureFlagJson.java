package shop.argosy.operations.oversight.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import shop.argosy.foundation.flags.Flag;
import shop.argosy.foundation.flags.FlagDay;
import shop.argosy.operations.oversight.ListedShop;

/** A flag with its exceptions and what it was judged by in the last 14 days. */
public record FeatureFlagJson(String name, String description, int share, boolean stopped, long version, Instant updatedAt, List<OverrideJson> overrides, MetricsJson metrics) {

    /** On or off for one shop, whatever the share says. */
    public record OverrideJson(UUID tenantId, String shop, String name, boolean on) {
    }

    /** Both sides, all days together and day by day (UTC), newest first. */
    public record MetricsJson(SideJson on, SideJson off, List<DayJson> byDay) {
    }

    /** How often a side was taken, and how often it failed. */
    public record SideJson(long evaluations, long errors) {
    }

    /** Both sides on one day. */
    public record DayJson(LocalDate date, SideJson on, SideJson off) {
    }

    static FeatureFlagJson of(Flag flag, List<ListedShop> exceptions, List<FlagDay> days) {
        var overrides = exceptions.stream().sorted(Comparator.comparing(ListedShop::address))
                .map(shop -> new OverrideJson(shop.id(), shop.address(), shop.name(), flag.exceptions().get(shop.id()))).toList();
        var byDay = days.stream().map(FlagDay::day).distinct().map(date -> new DayJson(date, side(days, day -> day.on() && day.day().equals(date)), side(days, day -> !day.on() && day.day().equals(date)))).toList();
        return new FeatureFlagJson(flag.name(), flag.description(), flag.share(), flag.stopped(), flag.version(), flag.updatedAt(), overrides,
                new MetricsJson(side(days, FlagDay::on), side(days, day -> !day.on()), byDay));
    }

    private static SideJson side(List<FlagDay> days, Predicate<FlagDay> which) {
        return new SideJson(days.stream().filter(which).mapToLong(FlagDay::evaluations).sum(), days.stream().filter(which).mapToLong(FlagDay::errors).sum());
    }
}
