package dev.depesche.article.meta;

import dev.depesche.language.Faults;
import dev.depesche.language.Lexicon;
import dev.depesche.language.Resource;
import java.util.List;

/** Under which names files say a thing of their article: {@code data/field-names.lex}. */
public final class FieldNames {

    private static final class Known {
        private static final Lexicon NAMES = load();

        private static Lexicon load() {
            Faults faults = new Faults();
            Lexicon lexicon = Lexicon.parse("data.field-names", "data/field-names.lex", Resource.lines("data/field-names.lex"), faults);
            faults.raise();
            return lexicon;
        }
    }

    private FieldNames() {
    }

    /**
     * The names, the likeliest first.
     *
     * @param what "json-title", "meta-published" …: a headword of the file
     * @throws IllegalArgumentException where the file has no such line
     */
    public static List<String> of(String what) {
        Lexicon.Entry entry = Known.NAMES.get(what);
        if (entry == null) {
            throw new IllegalArgumentException("no line \"" + what + "\" in data/field-names.lex");
        }
        return entry.list("names");
    }
}
