package dev.depesche.article.meta;

import dev.depesche.language.Faults;
import dev.depesche.language.Lexicon;
import dev.depesche.language.Resource;
import java.util.Locale;
import java.util.regex.Pattern;

/** The agencies that credits and datelines name: {@code data/agencies.lex}. */
public final class Agencies {

    private static final Pattern BETWEEN = Pattern.compile(" ?[/,&|+] ?| und | and ");

    private static final class Known {
        private static final Lexicon NAMES = load();

        private static Lexicon load() {
            Faults faults = new Faults();
            Lexicon lexicon = Lexicon.parse("data.agencies", "data/agencies.lex", Resource.lines("data/agencies.lex"), faults);
            faults.raise();
            return lexicon;
        }
    }

    private Agencies() {
    }

    /** Whether {@code credit} names agencies and nothing else ("AFP", "dpa/AP", "Getty Images"); written as they write themselves. */
    public static boolean isAgency(String credit) {
        String all = credit.strip();
        if (all.isEmpty() || all.length() > 60) {
            return false;
        }
        if (Known.NAMES.get(all) != null && known(all)) {
            return true;
        }
        String[] parts = BETWEEN.split(all);
        for (String p : parts) {
            if (!known(p.strip())) {
                return false;
            }
        }
        return parts.length > 0;
    }

    /** Whether {@code credit} is a house of pictures ("Getty Images") or an agency written in capitals ("REUTERS"), as captions name them. */
    public static boolean isPicture(String credit) {
        Lexicon.Entry e = credit.isEmpty() ? null : Known.NAMES.get(credit);
        return e != null && known(credit) && ("picture".equals(e.get("as")) || credit.equals(credit.toUpperCase(Locale.ROOT)));
    }

    private static boolean known(String name) {
        Lexicon.Entry e = name.isEmpty() ? null : Known.NAMES.get(name);
        return e != null && (e.headword().length() > 3 || e.headword().equals(name) || name.equals(name.toUpperCase(Locale.ROOT)));
    }

    /** The first text agency that {@code credit} names, under its usual name; null where there is none. */
    public static String text(String credit) {
        for (String p : BETWEEN.split(credit.strip())) {
            Lexicon.Entry e = known(p.strip()) ? Known.NAMES.get(p.strip()) : null;
            if (e != null && !"picture".equals(e.get("as"))) {
                String name = e.get("name", e.headword());
                return name.isEmpty() ? null : name;
            }
        }
        return null;
    }
}
