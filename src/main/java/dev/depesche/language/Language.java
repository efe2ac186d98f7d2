package dev.depesche.language;

import dev.depesche.text.Abbreviations;
import dev.depesche.text.Morphology;
import dev.depesche.text.Text;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of one language: the folder {@code lang/<code>/}.
 *
 * <p>Files are read when first asked for and then kept; reading checks them whole. Safe for use by several threads.
 */
public final class Language {

    private final String code;
    private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();
    private final Map<String, RuleFile> rules = new ConcurrentHashMap<>();
    private final Abbreviations abbreviations;
    private final Morphology morphology;

    Language(String code) {
        this.code = code;
        Lexicon about = lexicon("language");
        this.abbreviations = new LexiconAbbreviations(lexicon("abbreviations"), lexicon("sentence-starts"),
                "yes".equals(about.header("ordinal-dot")));
        this.morphology = Morphologies.of(about.header("morphology"));
    }

    /** ISO 639-1: "de", "en". */
    public String code() {
        return code;
    }

    /**
     * The file {@code lang/<code>/<name>.lex}.
     *
     * @throws LexiconException where it is missing or has faults
     */
    public Lexicon lexicon(String name) {
        return lexicons.computeIfAbsent(name, n -> {
            Faults faults = new Faults();
            Lexicon lexicon = Lexicon.load(code, n, faults);
            faults.raise();
            return lexicon;
        });
    }

    /**
     * The file {@code lang/<code>/<name>.rules}.
     *
     * @throws LexiconException where it is missing or has faults
     */
    public RuleFile rules(String name) {
        return rules.computeIfAbsent(name, n -> {
            Faults faults = new Faults();
            RuleFile file = RuleFile.load(code, n, faults);
            faults.raise();
            return file;
        });
    }

    public Morphology morphology() {
        return morphology;
    }

    /** Cuts {@code content} into tokens and sentences by the habits of this language. */
    public Text analyse(String content) {
        return Text.of(content, abbreviations);
    }

    @Override
    public String toString() {
        return code;
    }
}
