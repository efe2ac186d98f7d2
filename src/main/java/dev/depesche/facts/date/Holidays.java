package dev.depesche.facts.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Reckons feasts and holidays that fall on another day each year. */
final class Holidays {

    private Holidays() {
    }

    /** The day of {@code md=12-24}, {@code easter=-2} (days from Easter Sunday) or {@code nth=11-4-4} (month, weekday, which; -1 the last). */
    static LocalDate day(Expression e, int year) {
        if (e.has("easter")) {
            return easter(year).plusDays(e.number("easter", 0));
        }
        if (e.has("nth")) {
            String[] p = e.get("nth").split("-", 3);
            return LocalDate.of(year, Integer.parseInt(p[0]), 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(p[2]), DayOfWeek.of(Integer.parseInt(p[1]))));
        }
        if (e.has("advent")) {
            // the n-th Sunday in Advent: the fourth is the last Sunday before 25 December
            return LocalDate.of(year, 12, 25).with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)).minusWeeks(4L - e.number("advent", 4));
        }
        String md = e.get("md");
        int month = Integer.parseInt(md.substring(0, 2));
        int day = Integer.parseInt(md.substring(3));
        LocalDate first = LocalDate.of(year, month, 1);
        return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous computus (Meeus/Jones/Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
