package shop.argosy.liquid.filter;

import java.time.ZonedDateTime;
import shop.argosy.liquid.Arguments;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.value.Dates;
import shop.argosy.liquid.value.Texts;

/** Prints a date; what is no date stays as it is. */
final class DateFilter {

    /** What it costs to find out what a text means. */
    private static final int STEPS_TO_READ = 300;

    private DateFilter() {}

    static Object date(Object input, Arguments arguments, Context context) {
        String format = Texts.of(arguments.get(0), context.meter());
        if (input instanceof String) {
            context.meter().steps(STEPS_TO_READ);
        }
        ZonedDateTime date = format.isEmpty() ? null : Dates.of(input, context.environment().clock());
        return date == null ? input : DatePattern.format(date, format, context.meter());
    }
}
