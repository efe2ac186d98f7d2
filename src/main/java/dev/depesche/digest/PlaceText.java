package dev.depesche.digest;

import dev.depesche.text.Capitals;
import java.util.Locale;

/** A place as the card shows it: the capitals of a dateline made small, "MEXICO CITY" is "Mexico City"; "USA" and "U.S." stay. */
final class PlaceText {

    private static final int ABBREVIATION = 4;

    private PlaceText() {
    }

    static String of(String name) {
        String capitals = name.toUpperCase(Locale.ROOT);
        boolean plain = name.codePoints().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-');
        return !plain || !name.equals(capitals) || name.length() < ABBREVIATION || name.indexOf(' ') == 1 ? name : Capitals.titled(name);
    }
}
