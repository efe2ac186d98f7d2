package dev.depesche.facts.position;

import dev.depesche.facts.position.PlainTagger.Tag;

/** Finds the quotation that goes with a frame: before it, behind it, or right at a word. */
final class PlainQuotes {

    private final PlainSentence s;
    private final PlainContents contents;

    PlainQuotes(PlainSentence s, PlainContents contents) {
        this.s = s;
        this.contents = contents;
    }

    /**
     * The quotation that ends right before the frame; with "!" or "?" it ends the sentence before, which goes with a frame that has nothing
     * to say of its own ({@code bare}).
     */
    Quotation before(int begin, boolean bare) {
        int k = begin - 1;
        while (k >= 0 && s.token(k).is(",")) {
            k--;
        }
        Quotation q = s.quotations().at(k);
        boolean called = q != null && bare && q.last() == begin && begin == s.first() && (s.token(q.last() - 2).is("!") || s.token(q.last() - 2).is("?"));
        boolean own = q != null && (called || q.last() > s.first() + 1 || !s.token(s.first()).isCapitalised() && q.last() == s.first());
        return own && q.words() > 1 && q.last() == k + 1 ? q : null;
    }

    /** Whether the quotation is all that is said before its frame, rather than the end of a reported clause. */
    boolean whole(Quotation q) {
        return q.first() <= s.first() || !s.token(q.first() - 1).isWord() || s.is(q.first() - 1, "and") || s.at(q.first() - 1, "but");
    }

    /** The quotation that goes on behind the frame: parted by a comma or colon, or at the begin of the next sentence of the paragraph. */
    Quotation behind(int frameEnd) {
        int paragraph = s.text().sentenceOf(frameEnd - 1).paragraph();
        for (int k = frameEnd; k < Math.min(s.text().size(), s.end() + 3); k++) {
            Quotation q = s.quotations().at(k);
            if (q == null) {
                if (k > s.end() && s.token(k).isWord() || k < s.end() && s.tag(k) == Tag.ING && contents.saying(k)) {
                    return null;
                }
                continue;
            }
            boolean parted = k >= s.end() || s.token(k - 1).is(",") || s.token(k - 1).is(":");
            if (parted && q.first() == k && s.text().sentenceOf(k).paragraph() == paragraph) {
                return q;
            }
            k = q.last() - 1;
        }
        return null;
    }

    /** The quotation that begins here, marks passed over; in the next sentence only behind a colon or comma. */
    Quotation quotationAt(int c) {
        boolean open = s.end() < s.text().size() && (s.token(s.end()).is(":") || s.token(s.end()).is(","));
        for (int k = c; k < Math.min(open ? s.text().size() : s.end(), c + 3); k++) {
            Quotation q = s.quotations().at(k);
            if (q != null) {
                return q.first() == k ? q : null;
            }
            if (s.token(k).isWord()) {
                return null;
            }
        }
        return null;
    }
}
