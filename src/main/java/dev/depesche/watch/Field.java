package dev.depesche.watch;

import java.util.Locale;

/** What a query can ask of beside the text. */
public enum Field {
    TITLE, ACTOR, ROLE, COUNTRY, PLACE, SPEAKER, STANCE, EVENT, LANGUAGE, PUBLISHER, DATE;

    /** The field's name in a query: "actor". */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field with this name in any case, null where there is none. */
    public static Field of(String label) {
        for (Field f : values()) {
            if (f.label().equals(label.toLowerCase(Locale.ROOT))) {
                return f;
            }
        }
        return null;
    }

    /** The field whose name is nearest to {@code label}, for "did you mean". */
    public static Field nearest(String label) {
        Field best = TITLE;
        int least = Integer.MAX_VALUE;
        for (Field f : values()) {
            int d = Distance.between(f.label(), label.toLowerCase(Locale.ROOT));
            if (d < least) {
                least = d;
                best = f;
            }
        }
        return best;
    }
}
