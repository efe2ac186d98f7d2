package dev.depesche.text;

/**
 * Tells line breaks that end a paragraph from those that only wrap it at a column.
 *
 * <p>A text is hard-wrapped where its longest lines stop under {@value #WIDEST} characters and most of its longer lines are as long as they
 * could be: the next line's first word would not have fitted. There a single break ends a paragraph only behind a line that had room left.
 */
public final class LineBreaks {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    private static final int GOES_ON = 40;
    private static final String CLOSING = ".!?:;|)]\"“”«»…";

    private final String content;
    private final int column;

    private LineBreaks(String content, int column) {
        this.content = content;
        this.column = column;
    }

    public static LineBreaks of(String content) {
        return new LineBreaks(content, column(content));
    }

    /** Whether the whole text is wrapped at a column. */
    public boolean isWrapped() {
        return column > 0;
    }

    /** Whether the white space between two words, from {@code end} to {@code begin}, parts paragraphs. */
    public boolean breaks(int end, int begin) {
        int newlines = 0;
        for (int i = end; i < begin; i++) {
            newlines += isBreak(content, i) ? 1 : 0;
        }
        if (newlines != 1) {
            return newlines > 1;
        }
        char first = content.charAt(begin);
        boolean closes = closes(content.charAt(end - 1));
        if (column == 0) {
            return !Character.isLowerCase(first) || closes;
        }
        if (first == '*' || first == '•' || first == '>' || first == '-' && closes) {
            return true;
        }
        int length = end - lineBegin(end);
        boolean full = length + 1 + firstWord(content, begin) > column;
        return !full && (closes || length < column / 2 || !Character.isLowerCase(first));
    }

    /** Whether, in a text that is not wrapped as a whole, the words at {@code begin} carry on the long line that ends at {@code end}. */
    public boolean carriesOn(int end, int begin) {
        return !breaks(end, begin) && (column > 0 || end - lineBegin(end) >= GOES_ON);
    }

    private int lineBegin(int end) {
        int begin = end;
        while (begin > 0 && content.charAt(begin - 1) != '\n' && content.charAt(begin - 1) != '\r') {
            begin--;
        }
        while (begin < end && Character.isWhitespace(content.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    /** The column at which the text is wrapped, 0 where it is not. */
    private static int column(String text) {
        int widest = 0;
        long all = 0;
        long wide = 0;
        for (int begin = 0; begin < text.length();) {
            int end = lineEnd(text, begin);
            int length = end - begin;
            boolean address = length > WIDEST && text.lastIndexOf(' ', end - 1) < begin;
            widest = length > WIDEST || address ? widest : Math.max(widest, stripped(text, begin, end));
            wide += length > WIDEST && !address ? length : 0;
            all += length;
            begin = end + 1;
        }
        return widest < NARROWEST || wide * 20 > all || !isFilled(text, widest) ? 0 : widest;
    }

    /** Whether most of the lines that another follows at once are filled up to the column, and enough of those break off within a sentence. */
    private static boolean isFilled(String text, int column) {
        int pairs = 0;
        int full = 0;
        int open = 0;
        int goesOn = 0;
        int small = 0;
        for (int begin = 0; begin < text.length();) {
            int end = lineEnd(text, begin);
            int next = end + (text.startsWith("\r\n", end) ? 2 : 1);
            int length = stripped(text, begin, end);
            int first = next;
            while (first < text.length() && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
                first++;
            }
            if (length * 2 >= column && length <= WIDEST && first < text.length() && !isBreak(text, first)) {
                pairs++;
                if (length + 1 + firstWord(text, first) > column) {
                    full++;
                    int last = end;
                    while (Character.isWhitespace(text.charAt(last - 1))) {
                        last--;
                    }
                    open += closes(text.charAt(last - 1)) ? 0 : 1;
                    goesOn += Character.isLowerCase(text.charAt(first)) ? 1 : 0;
                    small += endsSmall(text, begin, last) ? 1 : 0;
                }
            }
            begin = next;
        }
        return full >= 2 && full * 2 >= pairs && open * 10 >= full * 6 && goesOn > 0 && (goesOn + small) * 3 >= full;
    }

    /** Whether the last word before {@code end} begins with a small letter. */
    private static boolean endsSmall(String text, int begin, int end) {
        int at = end;
        while (at > begin && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at < end && Character.isLowerCase(text.charAt(at));
    }

    private static int lineEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r' && text.charAt(end) != '\u2029') {
            end++;
        }
        return end;
    }

    private static int stripped(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return to - from;
    }

    private static int firstWord(String text, int begin) {
        int end = begin;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && end - begin < WIDEST) {
            end++;
        }
        return end - begin;
    }

    private static boolean isBreak(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || c == '\u2029' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
    }

    private static boolean closes(char c) {
        return CLOSING.indexOf(c) >= 0;
    }
}
