package shop.argosy.liquid.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;

/** What is known of a date while its text is read. */
final class DateParts {

    Integer year;
    Integer month;
    Integer day;
    private Integer dayOfYear;
    private Integer week;
    private Integer weekDay;
    private Integer hour;
    private Integer minute;
    private Integer second;
    int nanosecond;
    ZoneId zone;

    boolean isEmpty() {
        return year == null && month == null && day == null && dayOfYear == null && week == null && hour == null;
    }

    static Integer number(String digits) {
        if (digits == null) {
            return null;
        }
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException e) {
            throw new DateTimeException("out of range", e);
        }
    }

    void time(String hours, String minutes, String seconds, String fraction) {
        hour = number(hours);
        minute = number(minutes);
        second = number(seconds);
        if (fraction != null) {
            nanosecond = number((fraction + "000000000").substring(0, 9));
        }
    }

    /** Turns hours from 1 to 12 into those of the morning or of the afternoon. */
    void half(String letter) {
        if (letter != null) {
            hour = hour % 12 + (letter.equals("p") ? 12 : 0);
        }
    }

    /** Year, month and day in this order, unless the texts themselves say otherwise. */
    void ordered(String first, String second, String third) {
        String y = first;
        String m = second;
        String d = third;
        if (y != null && d == null) {
            d = m;
            m = y;
            y = null;
        }
        if (isYear(m)) {
            String swapped = m;
            m = d;
            d = y;
            y = swapped;
        }
        if (isYear(d)) {
            String swapped = y;
            y = d;
            d = swapped;
        }
        year = year(y);
        month = number(m);
        day = number(d);
    }

    private static boolean isYear(String text) {
        return text != null && (text.startsWith("'") || text.length() > 2);
    }

    private static Integer year(String text) {
        if (text == null) {
            return null;
        }
        boolean short2 = text.length() <= 2;
        int number = number(text.startsWith("'") ? text.substring(1) : text);
        if (!short2 && !(text.startsWith("'") && text.length() == 3)) {
            return number;
        }
        return number >= 69 ? number + 1900 : number + 2000;
    }

    void week(String inYear, String ofYear, String dayOfWeek) {
        year = year(inYear);
        week = number(ofYear);
        weekDay = dayOfWeek == null ? 1 : number(dayOfWeek);
    }

    void dayOfYear(String inYear, String number) {
        year = number(inYear);
        dayOfYear = number(number);
    }

    void yearAndMonth(String inYear, String number) {
        year = number(inYear);
        month = number(number);
    }

    /** Digits alone: their number tells what they are. */
    void compact(String digits, String timeDigits) {
        switch (digits.length()) {
            case 2 -> day = number(digits);
            case 3 -> dayOfYear = number(digits);
            case 4 -> monthAndDay(digits);
            case 5 -> dayOfYear(String.valueOf(year(digits.substring(0, 2))), digits.substring(2));
            case 6 -> {
                year = year(digits.substring(0, 2));
                monthAndDay(digits.substring(2));
            }
            case 7 -> dayOfYear(digits.substring(0, 4), digits.substring(4));
            case 8, 10, 12, 14 -> {
                year = number(digits.substring(0, 4));
                monthAndDay(digits.substring(4, 8));
                compactTime(digits.substring(8));
            }
            default -> throw new DateTimeException("out of range");
        }
        compactTime(timeDigits == null ? "" : timeDigits);
    }

    private void monthAndDay(String digits) {
        month = number(digits.substring(0, 2));
        day = number(digits.substring(2));
    }

    private void compactTime(String digits) {
        if (digits.length() >= 2) {
            time(part(digits, 0), part(digits, 2), part(digits, 4), null);
        }
    }

    private static String part(String digits, int from) {
        return digits.length() >= from + 2 ? digits.substring(from, from + 2) : null;
    }

    long secondOfDay() {
        int h = orZero(hour);
        int m = orZero(minute);
        int s = orZero(second);
        if (h > 24 || m > 59 || s > 60 || h == 24 && m + s > 0) {
            throw new DateTimeException("out of range");
        }
        return h * 3600L + m * 60L + s;
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }

    /** What is missing above the first known part is today's, what is missing below it is the first. */
    LocalDate day(LocalDate today) {
        int inYear = year == null ? today.getYear() : year;
        if (dayOfYear != null) {
            return LocalDate.ofYearDay(inYear, dayOfYear);
        }
        if (week != null) {
            return LocalDate.of(inYear, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                    .with(ChronoField.DAY_OF_WEEK, weekDay);
        }
        int inMonth = month != null ? month : year != null ? 1 : today.getMonthValue();
        int ofMonth = day != null ? day : year != null || month != null ? 1 : today.getDayOfMonth();
        if (ofMonth < 1 || ofMonth > 31) {
            throw new DateTimeException("out of range");
        }
        return LocalDate.of(inYear, inMonth, 1).plusDays(ofMonth - 1L);
    }
}
