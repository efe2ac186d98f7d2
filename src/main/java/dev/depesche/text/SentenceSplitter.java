package dev.depesche.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups tokens into sentences and paragraphs.
 *
 * <p>A blank line always ends a sentence, a single line break does unless the text is hard-wrapped. A dot ends none inside an
 * abbreviation or after a German ordinal ("29. Juli"); closing quotation marks and brackets stay with the sentence they close.
 */
final class SentenceSplitter {

    /** Tokens of the longest sentence; a longer run is cut, so that work that grows with a sentence's square stays bounded. */
    private static final int LONGEST = 400;

    private final Abbreviations abbreviations;

    SentenceSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    List<Sentence> split(String content, List<Token> tokens) {
        List<Sentence> out = new ArrayList<>();
        LineBreaks lines = LineBreaks.of(content);
        int first = 0;
        int paragraph = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            boolean newParagraph = !last && lines.breaks(tokens.get(i).end(), tokens.get(i + 1).begin());
            if (last || newParagraph || endsAt(tokens, i) || i + 1 - first == LONGEST) {
                out.add(new Sentence(out.size(), tokens.get(first).begin(), tokens.get(i).end(), first, i + 1, paragraph));
                first = i + 1;
            }
            if (newParagraph) {
                paragraph++;
            }
        }
        return out;
    }

    /** Whether a sentence ends after token {@code i}, which has a successor. */
    private boolean endsAt(List<Token> tokens, int i) {
        Token next = tokens.get(i + 1);
        if (!next.spaceBefore()) {
            return false;
        }
        int end = i;
        while (end > 0 && isCloser(tokens.get(end)) && !tokens.get(end).spaceBefore()) {
            end--;
        }
        Token mark = tokens.get(end);
        if (end == i && mark.isWord() && mark.text().endsWith(".") && mark.text().length() > 1) {
            return abbreviations.mayEndSentence(mark.text()) && next.isCapitalised() && abbreviations.startsSentences(next.text());
        }
        if (!isTerminator(mark)) {
            return false;
        }
        if (mark.text().equals(".") && end > 0 && !mark.spaceBefore() && isOrdinal(tokens, end - 1) && end == i) {
            boolean opened = end > 1 && abbreviations.opensOrdinal(tokens.get(end - 2).text()) && isQuote(next.text());
            return next.isCapitalised() && abbreviations.startsSentences(next.text()) || !next.isWord() && !next.isNumber() && !opened;
        }
        return startsSentence(tokens, i + 1);
    }

    private boolean isOrdinal(List<Token> tokens, int i) {
        if (!abbreviations.ordinalDot()) {
            return false;
        }
        Token t = tokens.get(i);
        return t.isNumber() && (t.text().length() <= 2 || i > 0 && abbreviations.opensOrdinal(tokens.get(i - 1).lower()))
                || t.isWord() && t.isAllCaps() && t.text().length() <= 5 && t.text().chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    }

    private static boolean startsSentence(List<Token> tokens, int i) {
        Token t = tokens.get(i);
        if (t.isWord()) {
            return !Character.isLowerCase(t.text().codePointAt(0));
        }
        if (t.isNumber()) {
            return true;
        }
        String s = t.text();
        if (isQuote(s) || "([–—-•*".contains(s)) {
            return i + 1 >= tokens.size() || !tokens.get(i + 1).isWord()
                    || !Character.isLowerCase(tokens.get(i + 1).text().codePointAt(0)) || "–—-•*".contains(s);
        }
        return t.kind() == TokenKind.SYMBOL;
    }

    private static boolean isTerminator(Token t) {
        return t.text().equals(".") || t.text().equals("!") || t.text().equals("?") || t.text().equals("…") || t.text().equals("|");
    }

    private static boolean isCloser(Token t) {
        return isQuote(t.text()) || t.text().equals(")") || t.text().equals("]");
    }

    private static boolean isQuote(String s) {
        return s.length() == 1 && "\"“”„«»‹›'’‘‚`´".indexOf(s.charAt(0)) >= 0;
    }
}
