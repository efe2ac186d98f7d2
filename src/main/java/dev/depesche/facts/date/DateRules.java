package dev.depesche.facts.date;

import dev.depesche.facts.Moment;
import dev.depesche.language.Faults;
import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import dev.depesche.language.RuleFile;
import dev.depesche.text.Token;
import dev.depesche.text.pattern.Meaning;
import dev.depesche.text.pattern.Pattern;
import dev.depesche.text.pattern.PatternException;
import dev.depesche.text.pattern.PatternParser;
import dev.depesche.text.pattern.PatternSet;
import dev.depesche.text.pattern.Piece;
import dev.depesche.text.pattern.Pieces;
import dev.depesche.text.pattern.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The date rules of one language: {@code date-words.lex} and {@code date.rules}, compiled.
 *
 * <p>A block {@code [parts]} of the rule file defines with {@code name = pattern} what {@code %name} stands for. Every other block is
 * a rule: {@code pattern} (several mean "or"), {@code value}, where needed {@code type}, {@code weight}, {@code inner = yes}, {@code in =
 * history}, and examples.
 */
final class DateRules {

    /** The lexicons that tell the rules what words mean. */
    static final List<String> LEXICONS = List.of("date-words", "date-numbers");

    private static final Set<String> KEYS = Set.of("pattern", "value", "type", "weight", "inner", "in", "yes", "no", "on");

    private final Set<String> yearless = new HashSet<>();
    private int order;
    private final List<DateRule> ruleOfPattern = new ArrayList<>();
    private final Pieces pieces;
    private final PatternSet patterns;

    private DateRules(Vocabulary vocabulary, List<RuleFile.Rule> blocks, Faults faults) {
        this.pieces = new Pieces(vocabulary);
        Map<String, String> parts = new HashMap<>();
        for (RuleFile.Rule b : blocks) {
            if (b.id().endsWith("parts")) {
                b.fields().forEach(f -> parts.put(f.key(), f.value()));
            }
        }
        PatternParser parser = new PatternParser(parts);
        List<Pattern> compiled = new ArrayList<>();
        for (RuleFile.Rule b : blocks) {
            if (!b.id().endsWith("parts")) {
                add(b, parser, vocabulary, compiled, faults);
            }
        }
        faults.raise();
        this.patterns = new PatternSet(compiled, parser);
    }

    /**
     * Compiles the rules of a language, without the one named {@code without} (null: all).
     *
     * @throws dev.depesche.language.LexiconException naming all faults of the files
     */
    static DateRules of(Language language, String without) {
        Faults faults = new Faults();
        Vocabulary vocabulary = new Vocabulary();
        for (String name : LEXICONS) {
            for (Lexicon.Entry e : language.lexicon(name).entries()) {
                add(e, language.code() + "/" + name + ".lex", vocabulary, faults);
            }
        }
        return compile(vocabulary, language.rules("date").rules().stream().filter(r -> !r.id().equals(without)).toList(), faults);
    }

    /** @throws dev.depesche.language.LexiconException naming all faults, those in {@code faults} too */
    static DateRules compile(Vocabulary vocabulary, List<RuleFile.Rule> blocks, Faults faults) {
        return new DateRules(vocabulary, blocks, faults);
    }

    private static void add(Lexicon.Entry e, String path, Vocabulary vocabulary, Faults faults) {
        if (e.words().size() > 1 || e.get("kind") == null) {
            faults.add(path, e.line(), "expected one word and its kind, found \"" + e.headword() + "\"");
            return;
        }
        String word = e.headword().toLowerCase(Locale.ROOT);
        Meaning.Casing casing = switch (e.get("case", "any")) {
            case "upper" -> Meaning.Casing.UPPER;
            case "lower" -> Meaning.Casing.LOWER;
            default -> Meaning.Casing.ANY;
        };
        for (String kind : e.list("kind")) {
            // a word of several kinds gives each its value as kind:value
            int colon = kind.indexOf(':');
            String name = colon < 0 ? kind : kind.substring(0, colon);
            String value = colon < 0 ? e.get("v", "") : kind.substring(colon + 1);
            vocabulary.add(word, new Meaning(name, value, e, e.id(), casing));
        }
        if ("yes".equals(e.get("tail"))) {
            vocabulary.addTail(word);
        }
    }

    private void add(RuleFile.Rule block, PatternParser parser, Vocabulary vocabulary, List<Pattern> compiled,
                     Faults faults) {
        for (RuleFile.Field f : block.fields()) {
            if (!KEYS.contains(f.key())) {
                faults.add(block.path(), f.line(), "unknown key \"" + f.key() + "\"");
            }
        }
        if (block.get("value") == null || block.all("pattern").isEmpty()) {
            faults.add(block.path(), block.line(), block.id() + " lacks a pattern or a value");
            return;
        }
        try {
            Instruction value = Instruction.parse(block.get("value"));
            int weight = block.get("weight") == null ? 0 : Integer.parseInt(block.get("weight"));
            DateRule rule = new DateRule(block.id(), order, block.get("type") == null ? null : Moment.Type.valueOf(block.get("type")), value, weight, DateRule.Scope.valueOf(block.get("in") == null ? "ALWAYS" : block.get("in").toUpperCase(Locale.ROOT)),
                    "yes".equals(block.get("inner")));
            order++;
            if (Set.of("date", "holiday").contains(value.computation()) && !value.arguments().containsKey("yrel")) {
                yearless.add(rule.id());
            }
            for (String pattern : block.all("pattern")) {
                Pattern p = parser.parse(pattern);
                vocabulary.addLiterals(p);
                compiled.add(p);
                ruleOfPattern.add(rule);
            }
        } catch (PatternException | IllegalArgumentException e) {
            faults.add(block.path(), block.line(), block.id() + ": " + e.getMessage());
        }
    }

    /** Whether dates of the rule with this id name a day, month or season and no year. */
    boolean leavesYearOpen(String id) {
        return yearless.contains(id);
    }

    /** All expressions that any rule finds in {@code tokens}, overlapping as they may. */
    List<Expression> read(List<Token> tokens) {
        List<Piece> cut = pieces.of(tokens);
        List<Expression> out = new ArrayList<>();
        patterns.find(cut, (n, found) -> {
            DateRule rule = ruleOfPattern.get(n);
            int first = found.first();
            int last = found.last();
            if (last <= first || !rule.inner() && (isCompoundBefore(cut, first) || isCompoundAfter(cut, last))) {
                return;
            }
            out.add(new Expression(rule, cut.get(first).begin(), cut.get(last - 1).end(), cut.get(first).token(), cut.get(last - 1).token() + 1,
                    rule.value().fill(found, cut)));
        });
        return out;
    }

    /** Whether the piece goes on a compound whose part before it means no time; "12-September" does not. */
    private static boolean isCompoundBefore(List<Piece> cut, int first) {
        return cut.get(first).inner() && !(first >= 2 && isHyphen(cut.get(first - 1)) && isTime(cut.get(first - 2)));
    }

    private static boolean isCompoundAfter(List<Piece> cut, int last) {
        return last < cut.size() && cut.get(last).inner() && !(last + 1 < cut.size() && isHyphen(cut.get(last)) && isTime(cut.get(last + 1)));
    }

    private static boolean isHyphen(Piece p) {
        return p.text().equals("-");
    }

    private static boolean isTime(Piece p) {
        return p.number() >= 0 || !p.meanings().isEmpty();
    }
}
