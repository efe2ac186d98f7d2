package dev.depesche.watch;

import dev.depesche.facts.EventType;
import dev.depesche.facts.Stance;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks the values of fields that take only certain ones. */
final class FieldValues {

    private static final Pattern DAYS = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?(\\.\\.\\d{4}(-\\d\\d(-\\d\\d)?)?)?");

    private FieldValues() {
    }

    static void check(Field field, Query query, int column, WordKeys keys) {
        String value = query instanceof Query.Phrase p ? p.written() : ((Query.Words) query).written();
        switch (field) {
            case STANCE -> oneOf(field, value, column, Arrays.stream(Stance.values()).map(FieldValues::lower).toList());
            case EVENT -> oneOf(field, value, column, Arrays.stream(EventType.values()).map(FieldValues::lower).toList());
            case COUNTRY -> {
                if (keys.country(value) == null) {
                    throw new QueryException(column, "no country \"" + value + "\" is known: write its ISO code (country:KP) or its name (country:Nordkorea)");
                }
            }
            case LANGUAGE -> {
                if (!value.matches("[a-z]{2}")) {
                    throw new QueryException(column, "language: takes a two-letter code, such as language:de");
                }
            }
            case DATE -> {
                if (!DAYS.matcher(value).matches()) {
                    throw new QueryException(column, "date: takes a year, month or day, or two with .. between them: date:2024-11 or date:2024-11-01..2024-11-15");
                }
            }
            default -> { }
        }
    }

    private static void oneOf(Field field, String value, int column, List<String> known) {
        if (!known.contains(value.toLowerCase(Locale.ROOT))) {
            throw new QueryException(column, "there is no " + field.label() + " \"" + value + "\"; did you mean \""
                    + Distance.nearest(value.toLowerCase(Locale.ROOT), known) + "\"?");
        }
    }

    private static String lower(Enum<?> e) {
        return e.name().toLowerCase(Locale.ROOT);
    }
}
