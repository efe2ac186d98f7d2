package dev.depesche.watch;

import dev.depesche.watch.QueryLexer.Kind;
import dev.depesche.watch.QueryLexer.Lexeme;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the query language.
 *
 * <pre>
 * query   := and ( OR and )*
 * and     := unary ( AND? unary )*
 * unary   := NOT unary | near
 * near    := primary ( NEAR/n primary )*
 * primary := "(" query ")" | field ":" primary | words | phrase
 * words   := word+            neighbours without operator: all close together
 * phrase  := "=" ? '"' word+ '"'
 * </pre>
 *
 * <p>A word may end in {@code *} (prefix) or begin with {@code =} (letter by letter). UND, ODER, NICHT work too.
 */
public final class QueryParser {

    private static final int DEEPEST = 50;

    private final WordKeys keys;
    private List<Lexeme> lexemes;
    private int at;
    private int depth;

    public QueryParser(WordKeys keys) {
        this.keys = keys;
    }

    /**
     * The query's tree.
     *
     * @throws QueryException where it cannot be read or can never match
     */
    public Query parse(String query) {
        lexemes = new QueryLexer(query).lexemes();
        at = 0;
        depth = 0;
        if (peek().kind() == Kind.END) {
            throw new QueryException(1, "the query is empty: write the words to watch for");
        }
        Query q = or();
        if (peek().kind() != Kind.END) {
            throw new QueryException(peek().column(), "unexpected \"" + peek().text() + "\": an opening parenthesis is missing before it, or this one is too many");
        }
        Satisfiable.check(q);
        return q;
    }

    private Lexeme peek() {
        return lexemes.get(at);
    }

    private Lexeme take() {
        return lexemes.get(at++);
    }

    private Query or() {
        if (++depth > DEEPEST) {
            throw new QueryException(peek().column(), "parentheses nest deeper than " + DEEPEST);
        }
        List<Query> parts = new ArrayList<>();
        parts.add(and());
        while (peek().kind() == Kind.OR) {
            take();
            parts.add(and());
        }
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Query.Or(List.copyOf(parts));
    }

    private Query and() {
        List<Query> parts = new ArrayList<>();
        parts.add(unary());
        while (true) {
            Kind next = peek().kind();
            if (next == Kind.AND) {
                take();
            } else if (next == Kind.OR || next == Kind.CLOSE || next == Kind.END) {
                break;
            }
            parts.add(unary());
        }
        return parts.size() == 1 ? parts.get(0) : new Query.And(List.copyOf(parts));
    }

    private Query unary() {
        if (peek().kind() == Kind.NOT) {
            take();
            return new Query.Not(unary());
        }
        Query left = primary();
        while (peek().kind() == Kind.NEAR) {
            Lexeme near = take();
            left = new Query.Near(left, primary(), near.number());
        }
        return left;
    }

    private Query primary() {
        Lexeme l = take();
        switch (l.kind()) {
            case OPEN:
                Query inner = or();
                if (take().kind() != Kind.CLOSE) {
                    at--;
                    throw new QueryException(l.column(), "the parenthesis is never closed: add \")\"");
                }
                return inner;
            case FIELD:
                return field(l);
            case PHRASE:
                return phrase(l);
            case WORD:
                return words(l);
            default:
                at--;
                throw new QueryException(l.column(), l.kind() == Kind.END ? "the query ends where a word is expected"
                        : "\"" + l.text() + "\" stands where a word is expected; to search for the word itself write =" + l.text());
        }
    }

    private Query field(Lexeme l) {
        Field field = Field.of(l.text());
        if (field == null) {
            throw new QueryException(l.column(), "there is no field \"" + l.text() + ":\"; did you mean \"" + Field.nearest(l.text()).label() + ":\"?");
        }
        Lexeme value = peek();
        if (value.kind() == Kind.OPEN) {
            return new Query.InField(field, primary(), l.text(), l.column());
        }
        if (value.kind() != Kind.WORD && value.kind() != Kind.PHRASE) {
            throw new QueryException(value.column(), "\"" + l.text() + ":\" needs a value directly behind it");
        }
        take();
        Query q = value.kind() == Kind.PHRASE ? phrase(value) : new Query.Words(value.text(), List.of(keys.term(value.text(), value.exact())));
        FieldValues.check(field, q, value.column(), keys);
        return new Query.InField(field, q, value.text(), l.column());
    }

    private Query phrase(Lexeme l) {
        List<Query.Term> terms = keys.terms(l.text(), l.exact());
        if (terms.isEmpty()) {
            throw new QueryException(l.column(), "the phrase has no word in it");
        }
        return new Query.Phrase(l.text(), terms, l.exact());
    }

    private Query words(Lexeme first) {
        StringBuilder written = new StringBuilder(first.text());
        List<Query.Term> terms = new ArrayList<>(keys.terms(first.text(), first.exact()));
        while (peek().kind() == Kind.WORD) {
            Lexeme next = take();
            written.append(' ').append(next.text());
            terms.addAll(keys.terms(next.text(), next.exact()));
        }
        List<Query.Term> content = keys.contentWords(terms);
        if (content.isEmpty()) {
            throw new QueryException(first.column(), "\"" + written + "\" has no word to search for");
        }
        return new Query.Words(written.toString(), content);
    }
}
