package dev.depesche.article.html;

import dev.depesche.language.Faults;
import dev.depesche.language.Lexicon;
import dev.depesche.language.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the class and id names of page elements say of them: {@code data/page-parts.lex}. */
final class PartNames {

    private static final Map<String, Part> WORDS = new HashMap<>();
    private static final Map<String, Part> WHOLE = new HashMap<>();
    private static final List<String> PASSED_OVER = new ArrayList<>();
    private static final int LONGEST = 300;

    private final Map<String, Part> told = new HashMap<>();

    static {
        Faults faults = new Faults();
        String path = "data/page-parts.lex";
        for (Lexicon.Entry e : Lexicon.parse("data.page-parts", path, Resource.lines(path), faults).entries()) {
            String as = e.get("as", "");
            if (as.equals("none")) {
                PASSED_OVER.add(e.headword());
                continue;
            }
            try {
                (e.get("at", "").equals("whole") ? WHOLE : WORDS).put(e.headword(), Part.valueOf(as.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException x) {
                faults.add(path, e.line(), "\"as\" must be drop, teaser, comments, caption, meta, lead, body or none");
            }
        }
        faults.raise();
    }

    /** What {@code names} (class and id) say, null where they say nothing. */
    Part of(String names) {
        if (names.isEmpty() || names.length() > LONGEST) {
            return null;
        }
        Part known = told.get(names);
        if (known == null && !told.containsKey(names)) {
            known = read(names);
            told.put(names, known);
        }
        return known;
    }

    private static Part read(String names) {
        Part out = null;
        for (String name : names.split("\\s+")) {
            if (PASSED_OVER.stream().anyMatch(name::startsWith)) {
                continue;
            }
            out = stronger(out, WHOLE.get(name.toLowerCase(Locale.ROOT)));
            String before = "";
            int begin = 0;
            for (int i = 0; i <= name.length(); i++) {
                boolean ends = i == name.length() || !Character.isLetter(name.charAt(i))
                        || i > begin && Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1));
                if (!ends) {
                    continue;
                }
                String word = name.substring(begin, i).toLowerCase(Locale.ROOT);
                begin = i < name.length() && Character.isLetter(name.charAt(i)) ? i : i + 1;
                if (word.isEmpty()) {
                    continue;
                }
                out = stronger(out, WORDS.get(word));
                out = stronger(out, before.isEmpty() ? null : WORDS.get(before + "-" + word));
                before = word;
            }
        }
        return out;
    }

    private static Part stronger(Part a, Part b) {
        return a == null || b != null && b.ordinal() < a.ordinal() ? b : a;
    }
}
