package dev.depesche.facts.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * A calendar date as far as it is known: a year, a month of it, a day of that.
 *
 * @param year  null where unknown, as month and day; negative before Christ: -490 is 490 BC
 */
public record When(Integer year, Integer month, Integer day) {

    static final When UNKNOWN = new When(null, null, null);

    static When of(LocalDate d) {
        return new When(d.getYear(), d.getMonthValue(), d.getDayOfMonth());
    }

    /** What an ISO 8601 or TIMEX3 value says of year, month and day: "2024-11-29T14:00", "2024-11", "2024-W12", "2024-SU". */
    public static When parse(String value) {
        if (value != null && value.startsWith("BC")) {
            When after = parse(value.substring(2));
            return after.year() == null ? UNKNOWN : new When(-after.year(), after.month(), after.day());
        }
        if (value == null || value.length() < 4 || !digits(value, 0, 4) || value.length() > 4 && value.charAt(4) != '-') {
            return UNKNOWN;
        }
        int year = Integer.parseInt(value.substring(0, 4));
        if (value.length() >= 7 && digits(value, 5, 7) && (value.length() == 7 || value.charAt(7) == '-' || value.charAt(7) == 'T')) {
            int month = Integer.parseInt(value.substring(5, 7));
            if (month < 1 || month > 12) {
                return new When(year, null, null);
            }
            if (value.length() >= 10 && digits(value, 8, 10)) {
                return new When(year, month, Integer.parseInt(value.substring(8, 10)));
            }
            return new When(year, month, null);
        }
        return new When(year, null, null);
    }

    private static boolean digits(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.charAt(i) < '0' || s.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The day, null where it is not known to the day or there is no such day. */
    public LocalDate date() {
        if (year == null || month == null || day == null) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static String day(LocalDate d) {
        return d.getYear() < 0 || d.getYear() > 9999 ? year(d.getYear()) + "-XX-XX" : d.toString();
    }

    static String month(LocalDate d) {
        return year(d.getYear()) + "-" + two(d.getMonthValue());
    }

    /** The ISO week of a day: "2024-W48". */
    static String week(LocalDate d) {
        return year(d.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(d.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String quarter(LocalDate d) {
        return year(d.getYear()) + "-Q" + d.get(IsoFields.QUARTER_OF_YEAR);
    }

    static String year(Integer y) {
        if (y != null && y < 0 && y > -9999) {
            return "BC" + year(-y);
        }
        return y == null || y < 0 || y > 9999 ? "XXXX" : y >= 1000 ? Integer.toString(y) : Integer.toString(10_000 + y).substring(1);
    }

    static String two(int n) {
        return n < 10 ? "0" + n : Integer.toString(n);
    }
}
