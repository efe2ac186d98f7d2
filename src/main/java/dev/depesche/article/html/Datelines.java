package dev.depesche.article.html;

import dev.depesche.article.meta.FieldNames;
import dev.depesche.article.meta.WrittenDate;
import dev.depesche.article.plain.BlockKinds;
import dev.depesche.article.plain.BlockKinds.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The texts in which a page shows when it was published.
 *
 * @param atTitle short texts right below the title and above it, nearest first
 * @param all     these, and behind them the rest, the likeliest first
 */
record Datelines(List<String> atTitle, List<String> all) {

    private static final int BELOW = 12;
    private static final int ABOVE = 5;
    private static final int LONGEST = 160;
    private static final int AT_BEGIN = 30;
    private static final int OPENINGS = 3;

    /** Short texts below the title and above it; those marked as byline; stamps ("Stand: …"); dates that open a paragraph. */
    static Datelines of(Scan scan, MainPart main, BlockKinds kinds, String title) {
        List<Block> blocks = scan.blocks();
        int at = -1;
        for (int i = 0; i < blocks.size() && at < 0; i++) {
            Block b = blocks.get(i);
            at = b.isHeading() && title != null && b.text().contains(title) ? i : -1;
        }
        List<String> out = new ArrayList<>();
        for (int i = at + 1; at >= 0 && i < Math.min(blocks.size(), at + 1 + BELOW); i++) {
            add(out, blocks.get(i), main);
        }
        for (int i = at - 1; at >= 0 && i >= Math.max(0, at - ABOVE); i--) {
            add(out, blocks.get(i), main);
        }
        List<String> atTitle = List.copyOf(out);
        for (Block b : blocks) {
            if (scan.part(b.frame()) == Part.META) {
                add(out, b, main);
            }
        }
        stamps(out, blocks, main, kinds);
        openings(out, blocks, main, at);
        return new Datelines(atTitle, out);
    }

    private static void stamps(List<String> out, List<Block> blocks, MainPart main, BlockKinds kinds) {
        for (Block b : blocks) {
            if (b.length() > LONGEST * 2 || main.droppedAs(b.frame()) == Part.COMMENTS || b.text().chars().noneMatch(Character::isDigit)) {
                continue;
            }
            for (String line : b.text().split("\n")) {
                if (line.length() <= LONGEST && !line.isBlank() && (kinds.of(line) == Kind.DATE || names("words-changed", line) || names("words-published", line))) {
                    out.add(line);
                }
            }
        }
    }

    /** Whether the words tell of a change ("aktualisiert", "mis à jour"), by {@code data/field-names.lex}. */
    static boolean tellsOfChange(String text) {
        return names("words-changed", text);
    }

    private static boolean names(String what, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return FieldNames.of(what).stream().anyMatch(lower::contains);
    }

    /** "(21. November 2022) …", "Press release of 3 May 2021 | …", "Berlin, 6.11.2023 …" at a paragraph's begin. */
    private static void openings(List<String> out, List<Block> blocks, MainPart main, int title) {
        int seen = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block b = blocks.get(i);
            boolean below = title >= 0 && i > title && i <= title + BELOW;
            if (b.isProse() && (below || main.isWithin(b.frame()) && !main.isDropped(b.frame()) && seen++ < OPENINGS)) {
                String opening = b.text().substring(0, Math.min(b.length(), 60));
                WrittenDate.Found f = WrittenDate.find(opening, false);
                if (f != null && f.span().begin() < AT_BEGIN && opens(opening, f)) {
                    out.add(opening);
                }
            }
        }
    }

    private static boolean opens(String text, WrittenDate.Found date) {
        String before = text.substring(0, date.span().begin()).strip();
        String behind = text.substring(date.span().end()).strip();
        boolean parted = !behind.isEmpty() && "|)–—-:".indexOf(behind.charAt(0)) >= 0;
        return before.isEmpty() || before.equals("(") || before.indexOf(',') >= 0 || parted && before.indexOf('.') < 0;
    }

    private static void add(List<String> out, Block b, MainPart main) {
        if (b.length() <= LONGEST && main.droppedAs(b.frame()) != Part.COMMENTS && (!b.isProse() || !main.isWithin(b.frame()))) {
            out.add(b.text());
        }
    }
}
