package dev.depesche.article.html;

import java.util.List;

/**
 * Finds the element that holds the article: the one whose sentences weigh most, each level up from them counting a little less, links
 * counting against it.
 */
final class MainPart {

    private static final double PER_LEVEL = 0.9;
    private static final double NAMED_BODY = 1.25;
    private static final double NAMED_ARTICLE = 1.1;

    private final Scan scan;
    private final Part[] dropped;
    private final double[] weight;
    private int root;
    private boolean lenient;

    private MainPart(Scan scan) {
        this.scan = scan;
        this.dropped = new Part[scan.frames()];
        this.weight = new double[scan.frames()];
    }

    static MainPart of(Scan scan) {
        return of(scan, false);
    }

    /** Where {@code lenient}, names drop nothing but menus, page feet and comments: for pages with hardly a sentence. */
    static MainPart of(Scan scan, boolean lenient) {
        MainPart main = new MainPart(scan);
        main.lenient = lenient;
        main.drop();
        main.weigh();
        return main;
    }

    /** Index of the article's frame. */
    int root() {
        return root;
    }

    /** Whether the frame lies in a part that is not the article's by its name. */
    boolean isDropped(int frame) {
        return dropped[frame] != null;
    }

    /** As what the frame's part is dropped, null where it is not. */
    Part droppedAs(int frame) {
        return dropped[frame];
    }

    boolean isWithin(int frame) {
        int f = frame;
        while (f > root) {
            f = scan.parent(f);
        }
        return f == root;
    }

    /** Marks suspect parts, but for those that hold most of the page's sentences. */
    private void drop() {
        double[] prose = new double[scan.frames()];
        double all = 0;
        for (Block b : scan.blocks()) {
            if (b.isProse()) {
                prose[b.frame()] += b.length();
                all += b.length();
            }
        }
        for (int f = scan.frames() - 1; f > 0; f--) {
            prose[scan.parent(f)] += prose[f];
        }
        for (int f = 0; f < scan.frames(); f++) {
            Part part = scan.part(f);
            boolean frame = scan.tag(f).equals("nav") || scan.tag(f).equals("footer") || scan.tag(f).equals("form");
            boolean suspect = part != null && part.isSuspect() && (!lenient || part == Part.COMMENTS || frame);
            double most = part == Part.COMMENTS || frame ? 0.9 : 0.5;
            Part above = f > 0 ? dropped[scan.parent(f)] : null;
            Part here = suspect && (all == 0 || prose[f] <= most * all) ? part : null;
            dropped[f] = above == null || here != null && here.ordinal() < above.ordinal() ? here : above;
        }
    }

    private void weigh() {
        List<Block> blocks = scan.blocks();
        for (Block b : blocks) {
            if (dropped[b.frame()] == null) {
                weight[b.frame()] += weight(b);
            }
        }
        double best = -1;
        for (int f = scan.frames() - 1; f >= 0; f--) {
            double named = scan.part(f) == Part.BODY ? NAMED_BODY : scan.tag(f).equals("article") || scan.tag(f).equals("main") ? NAMED_ARTICLE : 1;
            if (weight[f] * named > best) {
                best = weight[f] * named;
                root = f;
            }
            if (f > 0) {
                boolean wraps = scan.tag(f).equals("p") || scan.tag(f).equals("li") || scan.tag(f).equals("span");
                weight[scan.parent(f)] += weight[f] * (wraps ? 1 : PER_LEVEL);
            }
        }
    }

    private double weight(Block b) {
        double density = b.linkDensity();
        if (lenient && density < 0.3) {
            return b.length();
        }
        if (b.isProse()) {
            return b.length() * (1 - density) * (b.tag().equals("li") || b.tag().equals("td") ? 0.6 : 1);
        }
        if (density > 0.6) {
            return -0.3 * b.length();
        }
        return b.tag().equals("p") && b.closed() ? b.length() * 0.8 : 0;
    }
}
