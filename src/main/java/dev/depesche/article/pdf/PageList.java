package dev.depesche.article.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The first pages of a document, found without a look at the others; a branch that leads back to itself is gone once. */
final class PageList {

    private PageList() {
    }

    static List<COSDictionary> first(int most, COSDictionary root) {
        List<COSDictionary> out = new ArrayList<>();
        Set<COSDictionary> seen = new HashSet<>();
        Deque<Branch> way = new ArrayDeque<>();
        way.push(new Branch(root));
        while (!way.isEmpty() && out.size() < most) {
            COSDictionary next = way.peek().next();
            if (next == null) {
                way.pop();
            } else if (!next.containsKey(COSName.KIDS) && !COSName.PAGES.equals(next.getCOSName(COSName.TYPE))) {
                if (COSName.PAGE.equals(next.getCOSName(COSName.TYPE))) {
                    out.add(next);
                }
            } else if (seen.add(next)) {
                way.push(new Branch(next));
            }
        }
        return out;
    }

    private static final class Branch {
        private final COSArray kids;
        private int at;

        private Branch(COSDictionary node) {
            COSArray named = node.getCOSArray(COSName.KIDS);
            kids = named == null ? new COSArray() : named;
        }

        /** The next dictionary among the kids, or null behind the last. */
        private COSDictionary next() {
            while (at < kids.size()) {
                if (kids.getObject(at++) instanceof COSDictionary d) {
                    return d;
                }
            }
            return null;
        }
    }
}
