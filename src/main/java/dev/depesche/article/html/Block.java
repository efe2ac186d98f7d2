package dev.depesche.article.html;

/**
 * A stretch of text that a browser would set apart: a paragraph, heading, list item, cell.
 *
 * @param text      white space as a browser shows it; a lone line break within it is {@code \n}
 * @param tag       of the nearest element that says what it is: p, h2, li, blockquote, td, div …
 * @param frame     index of the element that holds it
 * @param linkChars how many characters stand in links
 */
record Block(String text, String tag, int frame, int linkChars) {

    int length() {
        return text.length();
    }

    double linkDensity() {
        return text.isEmpty() ? 0 : (double) linkChars / text.length();
    }

    boolean isHeading() {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    /** Whether it ends as a sentence does. */
    boolean closed() {
        int end = text.length() - 1;
        while (end > 0 && "\"”“»«'’‘)] ".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return end >= 0 && ".!?…:;。！？؟".indexOf(text.charAt(end)) >= 0;
    }

    /** Whether it reads as sentences, not as a label or link. */
    boolean isProse() {
        return !isHeading() && linkDensity() < 0.4 && (length() >= 60 && closed() || length() >= 140);
    }
}
