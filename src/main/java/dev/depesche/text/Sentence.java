package dev.depesche.text;

/**
 * One sentence (or headline, caption, list item) of a text.
 *
 * @param index     place among the sentences, from 0
 * @param begin     first UTF-16 unit of its first token
 * @param end       one past the last unit of its last token
 * @param first     index of its first token
 * @param last      one past the index of its last token
 * @param paragraph number of the paragraph it stands in, from 0
 */
public record Sentence(int index, int begin, int end, int first, int last, int paragraph) {

    public Span span() {
        return new Span(begin, end);
    }
}
