package dev.depesche.text;

/**
 * A stretch of a text, half-open, counted in UTF-16 code units as Java and JavaScript do.
 *
 * @param begin first unit, from 0
 * @param end   one past the last unit, never before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no span: " + begin + ".." + end);
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The words of this span in {@code text}. */
    public String in(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    /** This span without the white space at its ends, blanks that keep words together and marks of no width among it; an all-white span shrinks to its begin. */
    public Span trimmed(CharSequence text) {
        int b = begin;
        int e = end;
        while (b < e && isWhite(text.charAt(b))) {
            b++;
        }
        while (e > b && isWhite(text.charAt(e - 1))) {
            e--;
        }
        return b == e ? new Span(begin, begin) : new Span(b, e);
    }

    private static boolean isWhite(char c) {
        return Character.isWhitespace(c) || c >= 160 && (Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff');
    }

    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
