package dev.depesche.language;

import dev.depesche.text.Abbreviations;
import dev.depesche.text.Morphology;
import dev.depesche.text.Text;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What is known of one language: the folder {@code lang/<code>/}.
 *
 * <p>Files are read when first asked for and then kept; reading checks them whole. Safe for use by several threads.
 */
public final class Language {

    private final String code;
    private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();
    private final Map<String, RuleFile> rules = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> known = new ConcurrentHashMap<>();
    private final Object making = new Object();
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

    /**
     * What a finder makes of this language's files, made by {@code make} when first asked for and shared by all who ask.
     *
     * <p>{@code make} may ask for other kinds. With Languages it lives as long as the process.
     */
    public <T> T known(Class<T> kind, Function<Language, T> make) {
        Object there = known.get(kind);
        if (there == null) {
            synchronized (making) {
                there = known.get(kind);
                if (there == null) {
                    there = make.apply(this);
                    known.put(kind, there);
                }
            }
        }
        return kind.cast(there);
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
