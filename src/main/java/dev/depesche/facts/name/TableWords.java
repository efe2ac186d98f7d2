package dev.depesche.facts.name;

import dev.depesche.language.WordTable;

/** Common words out of a table that grades them from 1, the commonest. */
final class TableWords implements CommonWords {

    private final WordTable table;

    TableWords(String name) {
        table = WordTable.load(name);
    }

    @Override
    public long marks(String form, String lower) {
        long m = single(lower);
        int hyphen = lower.lastIndexOf('-');
        if (m == 0 && hyphen > 1) {
            m = single(lower.substring(hyphen + 1)) != 0 && single(lower.substring(0, lower.indexOf('-'))) != 0 ? Mark.COMPOUND : 0;
        }
        return m;
    }

    private long single(String lower) {
        String level = table.code(lower);
        if (level == null) {
            return 0;
        }
        return level.charAt(0) <= '3' ? Mark.COMMON : Mark.RARE;
    }
}
