package dev.depesche.facts.name;

import dev.depesche.language.WordTable;

/** Which words name places. */
final class PlaceNames {

    private final WordTable table = WordTable.load("places-interim.txt");
    private final Endings endings;

    PlaceNames(Endings endings) {
        this.endings = endings;
    }

    /** Marks of one word as it is spelt. */
    long marks(String form) {
        long m = endings.end(form.toLowerCase(java.util.Locale.ROOT)) ? Mark.PLACE_SHAPE : 0;
        String code = table.code(form);
        if (code != null) {
            m |= code.charAt(0) == '1' ? Mark.PLACE : Mark.PLACE_MAYBE;
        }
        return m;
    }

    /** The code of a name of several words, null where it is no place. */
    String code(String name) {
        return table.code(name);
    }
}
