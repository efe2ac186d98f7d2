package dev.depesche.article.html;

import dev.depesche.article.plain.BlockKinds;
import dev.depesche.article.plain.BlockKinds.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Chooses the blocks that are the article's text: its opening paragraph above, and within its part of the page what is neither link nor label. */
final class ArticleBlocks {

    private static final int LEAD_FARTHEST = 25;
    private static final int LEAD_SHORTEST = 50;
    private static final int MOST_LEADS = 3;

    private final List<Block> blocks;
    private final MainPart main;
    private final BlockKinds kinds;
    private final String title;

    ArticleBlocks(Scan scan, MainPart main, BlockKinds kinds, String title) {
        this.blocks = scan.blocks();
        this.main = main;
        this.kinds = kinds;
        this.title = title == null ? "" : title.strip();
    }

    List<Block> choose() {
        List<Integer> inside = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!main.isDropped(blocks.get(i).frame()) && main.isWithin(blocks.get(i).frame())) {
                inside.add(i);
            }
        }
        List<Block> out = within(inside);
        if (!inside.isEmpty()) {
            out.addAll(0, leads(inside.get(0), out));
        }
        return out;
    }

    private List<Block> within(List<Integer> inside) {
        List<Block> out = new ArrayList<>();
        int total = 0;
        for (int i : inside) {
            total += blocks.get(i).isProse() ? blocks.get(i).length() : 0;
        }
        int written = 0;
        boolean links = false;
        for (int i : inside) {
            Block b = blocks.get(i);
            if (isTitle(b)) {
                continue;
            }
            Kind kind = kinds.of(b.text());
            if (b.isProse() && kind != Kind.NOISE && kind != Kind.DATE && kind != Kind.CAPTION) {
                out.add(b);
                written += b.length();
                links = false;
                continue;
            }
            if (kind == Kind.COMMENTS && written * 2 > total || kind == Kind.END && (total - written) * 2 < written) {
                break;
            }
            links |= kind == Kind.RELATED || kind == Kind.END;
            if (kind == Kind.TEXT && b.linkDensity() < 0.5 && !(links && !b.tag().equals("p"))) {
                out.add(b);
            }
        }
        while (!out.isEmpty() && out.get(out.size() - 1).isHeading()) {
            out.remove(out.size() - 1);
        }
        return out;
    }

    /** Opening paragraphs between the title and the article's part of the page. */
    private List<Block> leads(int first, List<Block> chosen) {
        int heading = -1;
        for (int i = first - 1; i >= 0 && i >= first - LEAD_FARTHEST && heading < 0; i--) {
            heading = isTitle(blocks.get(i)) ? i : -1;
        }
        List<Block> out = new ArrayList<>();
        for (int i = heading + 1; heading >= 0 && i < first && out.size() < MOST_LEADS; i++) {
            Block b = blocks.get(i);
            Part as = main.droppedAs(b.frame());
            boolean sentence = b.length() >= LEAD_SHORTEST && b.linkDensity() < 0.3 && (b.closed() || b.length() >= 80);
            if (sentence && (as == null || as == Part.TEASER) && !b.tag().equals("li") && kinds.of(b.text()) == Kind.TEXT
                    && chosen.stream().noneMatch(c -> c.text().equals(b.text()))) {
                out.add(b);
            }
        }
        return out;
    }

    private boolean isTitle(Block b) {
        if (b.tag().equals("h1")) {
            return true;
        }
        int shorter = Math.min(b.length(), title.length());
        return shorter > 3 && b.length() <= title.length() + 3 && (b.isHeading() || b.length() == title.length())
                && title.toLowerCase(Locale.ROOT).endsWith(b.text().toLowerCase(Locale.ROOT));
    }
}
