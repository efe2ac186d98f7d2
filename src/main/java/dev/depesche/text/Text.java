package dev.depesche.text;

import java.util.List;

/**
 * A string cut into tokens and sentences; the ground all finders stand on.
 *
 * <p>Offsets are UTF-16 code units into {@link #content()}; nothing of the content is changed or removed.
 */
public final class Text {

    private final String content;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final int[] sentenceOfToken;

    private Text(String content, List<Token> tokens, List<Sentence> sentences) {
        this.content = content;
        this.tokens = tokens;
        this.sentences = sentences;
        this.sentenceOfToken = new int[tokens.size()];
        for (Sentence s : sentences) {
            java.util.Arrays.fill(sentenceOfToken, s.first(), s.last(), s.index());
        }
    }

    /** Cuts {@code content} up by the habits of the language that {@code abbreviations} speaks for. */
    public static Text of(String content, Abbreviations abbreviations) {
        List<Token> tokens = new Tokenizer(abbreviations).tokenize(content);
        return new Text(content, tokens, new SentenceSplitter(abbreviations).split(content, tokens));
    }

    public String content() {
        return content;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** The sentence that holds the token with this index. */
    public Sentence sentenceOf(int tokenIndex) {
        return sentences.get(sentenceOfToken[tokenIndex]);
    }

    /** The tokens of a sentence, a view. */
    public List<Token> tokens(Sentence sentence) {
        return tokens.subList(sentence.first(), sentence.last());
    }

    /** How many of the sentence's tokens are words. */
    public int words(Sentence sentence) {
        int words = 0;
        for (int i = sentence.first(); i < sentence.last(); i++) {
            words += tokens.get(i).isWord() ? 1 : 0;
        }
        return words;
    }

    /** How many words begin within {@code span} or hold its begin. */
    public int words(Span span) {
        int words = 0;
        for (int i = tokenAt(span.begin()); i < size() && tokens.get(i).begin() < span.end(); i++) {
            words += tokens.get(i).isWord() ? 1 : 0;
        }
        return words;
    }

    /** Index of the first token that ends after {@code offset}: the one there, or the next one; {@link #size()} past the last. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (tokens.get(mid).end() <= offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /** The sentence at or after {@code offset}, the last one past the end, null in a text without sentences. */
    public Sentence sentenceAt(int offset) {
        if (sentences.isEmpty()) {
            return null;
        }
        return sentenceOf(Math.min(tokenAt(offset), tokens.size() - 1));
    }

    /** The text from one token to another: {@code first} inclusive, {@code last} exclusive. */
    public Span span(int first, int last) {
        return new Span(tokens.get(first).begin(), tokens.get(last - 1).end());
    }

    public String text(Span span) {
        return span.in(content);
    }
}
