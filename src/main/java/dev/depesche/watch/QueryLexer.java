package dev.depesche.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts a query into words, phrases, fields, operators and parentheses. */
final class QueryLexer {

    enum Kind { WORD, PHRASE, FIELD, AND, OR, NOT, NEAR, OPEN, CLOSE, END }

    /**
     * @param text   the word, the phrase without its quotation marks, or the field's name
     * @param column from 1
     * @param number the distance of NEAR
     * @param exact  whether {@code =} stood before it
     */
    record Lexeme(Kind kind, String text, int column, int number, boolean exact) {
    }

    private static final Map<String, Kind> OPERATORS = Map.of("AND", Kind.AND, "UND", Kind.AND, "OR", Kind.OR, "ODER", Kind.OR,
            "NOT", Kind.NOT, "NICHT", Kind.NOT);
    private static final int NEAR_DISTANCE = 10;

    private final String query;
    private int at;

    QueryLexer(String query) {
        this.query = query;
    }

    List<Lexeme> lexemes() {
        List<Lexeme> out = new ArrayList<>();
        while (true) {
            while (at < query.length() && Character.isWhitespace(query.charAt(at))) {
                at++;
            }
            if (at >= query.length()) {
                out.add(new Lexeme(Kind.END, "", query.length() + 1, 0, false));
                return out;
            }
            out.add(next());
        }
    }

    private Lexeme next() {
        int column = at + 1;
        boolean exact = query.charAt(at) == '=';
        if (exact) {
            at++;
        }
        char c = at < query.length() ? query.charAt(at) : ' ';
        if (isQuote(c)) {
            return phrase(column, exact);
        }
        if (exact && (Character.isWhitespace(c) || c == '(')) {
            throw new QueryException(column, "\"=\" must stand directly before a word or a phrase");
        }
        if (c == '(' || c == ')') {
            at++;
            return new Lexeme(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), column, 0, false);
        }
        return word(column, exact);
    }

    private Lexeme phrase(int column, boolean exact) {
        int begin = ++at;
        while (at < query.length() && !isQuote(query.charAt(at))) {
            at++;
        }
        if (at >= query.length()) {
            throw new QueryException(column, "the quotation mark is never closed: add one at the phrase's end");
        }
        return new Lexeme(Kind.PHRASE, query.substring(begin, at++), column, 0, exact);
    }

    private Lexeme word(int column, boolean exact) {
        int begin = at;
        while (at < query.length() && !Character.isWhitespace(query.charAt(at)) && "()\"“”„".indexOf(query.charAt(at)) < 0) {
            if (query.charAt(at) == ':' && isName(begin, at)) {
                return new Lexeme(Kind.FIELD, query.substring(begin, at++), column, 0, false);
            }
            at++;
        }
        String text = query.substring(begin, at);
        if (!exact && OPERATORS.containsKey(text)) {
            return new Lexeme(OPERATORS.get(text), text, column, 0, false);
        }
        if (!exact && (text.equals("NEAR") || text.startsWith("NEAR/"))) {
            return new Lexeme(Kind.NEAR, text, column, distance(text, column), false);
        }
        return new Lexeme(Kind.WORD, text, column, 0, exact);
    }

    private static int distance(String text, int column) {
        String n = text.equals("NEAR") ? String.valueOf(NEAR_DISTANCE) : text.substring("NEAR/".length());
        if (n.isEmpty() || n.length() > 3 || !n.chars().allMatch(c -> c >= '0' && c <= '9') || n.equals("0")) {
            throw new QueryException(column, "\"" + text + "\" has no distance: write NEAR/5, a number from 1 to 999");
        }
        return Integer.parseInt(n);
    }

    private boolean isName(int begin, int end) {
        return end > begin && query.substring(begin, end).chars().allMatch(Character::isLetter);
    }

    private static boolean isQuote(char c) {
        return "\"“”„".indexOf(c) >= 0;
    }
}
