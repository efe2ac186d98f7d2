package dev.depesche.article.html;

import dev.depesche.article.meta.WrittenDate;
import dev.depesche.article.plain.BlockKinds;
import dev.depesche.article.plain.BlockKinds.Kind;
import java.util.ArrayList;
import java.util.List;

/** The texts in which a page shows when it was published, the likeliest first. */
final class Datelines {

    private static final int BELOW = 12;
    private static final int ABOVE = 5;
    private static final int LONGEST = 160;
    private static final int AT_BEGIN = 30;
    private static final int OPENINGS = 3;

    private Datelines() {
    }

    /** Short texts below the title and above it; those marked as byline; stamps ("Stand: …"); dates that open a paragraph. */
    static List<String> of(Scan scan, MainPart main, BlockKinds kinds, String title) {
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
        for (Block b : blocks) {
            if (scan.part(b.frame()) == Part.META) {
                add(out, b, main);
            }
        }
        stamps(out, blocks, main, kinds);
        openings(out, blocks, main);
        return out;
    }

    private static void stamps(List<String> out, List<Block> blocks, MainPart main, BlockKinds kinds) {
        for (Block b : blocks) {
            if (b.length() > LONGEST * 2 || main.droppedAs(b.frame()) == Part.COMMENTS || b.text().chars().noneMatch(Character::isDigit)) {
                continue;
            }
            for (String line : b.text().split("\n")) {
                if (line.length() <= LONGEST && !line.isBlank() && kinds.of(line) == Kind.DATE) {
                    out.add(line);
                }
            }
        }
    }

    private static void openings(List<String> out, List<Block> blocks, MainPart main) {
        int seen = 0;
        for (Block b : blocks) {
            if (b.isProse() && main.isWithin(b.frame()) && !main.isDropped(b.frame()) && seen++ < OPENINGS) {
                WrittenDate.Found f = WrittenDate.find(b.text().substring(0, Math.min(b.length(), 60)), false);
                if (f != null && f.span().begin() < AT_BEGIN && (f.span().begin() == 0 || b.text().lastIndexOf(',', f.span().begin()) >= 0)) {
                    out.add(b.text().substring(0, Math.min(b.length(), 60)));
                }
            }
        }
    }

    private static void add(List<String> out, Block b, MainPart main) {
        if (b.length() <= LONGEST && main.droppedAs(b.frame()) != Part.COMMENTS && (!b.isProse() || !main.isWithin(b.frame()))) {
            out.add(b.text());
        }
    }
}
