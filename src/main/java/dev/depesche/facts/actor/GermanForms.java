package dev.depesche.facts.actor;

import dev.depesche.facts.actor.RoleNoun.Count;
import dev.depesche.language.Lexicon;
import java.util.LinkedHashMap;
import java.util.Map;

/** Declines German nouns for roles: enough forms to recognise each, more than there are. */
final class GermanForms {

    /** What a form tells. */
    record What(Sex sex, Count number) {
    }

    private static final String[] WEAK = {"ent", "ant", "ist", "at", "nom", "oph", "ot", "aph", "urg", "ekt", "e"};

    private GermanForms() {
    }

    /** The forms of an entry in lower case, the likeliest reading of each. */
    static Map<String, What> of(Lexicon.Entry e) {
        Map<String, What> out = new LinkedHashMap<>();
        String base = e.headword();
        String kind = e.get("kind", "person");
        String sex = e.get("sex", "m");
        if (kind.equals("group")) {
            group(out, base);
        } else if ("adj".equals(e.get("decl"))) {
            adjective(out, base);
        } else if (kind.equals("body")) {
            noun(out, base, Sex.UNKNOWN, sex.equals("f"));
        } else if (sex.equals("f")) {
            noun(out, base, Sex.WOMAN, true);
            out.put(base + "nen", new What(Sex.WOMAN, Count.MANY));
        } else {
            Sex he = sex.equals("n") ? Sex.UNKNOWN : Sex.MAN;
            noun(out, base, he, false);
            String woman = e.get("f", he == Sex.MAN ? base + "in" : "-");
            if (!woman.equals("-")) {
                out.put(woman, new What(Sex.WOMAN, Count.ONE));
                out.put(woman + "nen", new What(Sex.WOMAN, Count.MANY));
            }
        }
        return out;
    }

    private static void group(Map<String, What> out, String base) {
        for (String end : new String[] {"", "n", "en", "s"}) {
            out.put(base + end, new What(Sex.UNKNOWN, Count.MANY));
        }
    }

    /** "Vorsitzender": Vorsitzende, Vorsitzenden, Vorsitzendem. */
    private static void adjective(Map<String, What> out, String base) {
        String stem = base.substring(0, base.length() - 1);
        out.put(base, new What(Sex.UNKNOWN, Count.ANY));
        out.put(stem, new What(Sex.UNKNOWN, Count.ANY));
        out.put(stem + "n", new What(Sex.UNKNOWN, Count.ANY));
        out.put(stem + "m", new What(Sex.MAN, Count.ONE));
    }

    private static void noun(Map<String, What> out, String base, Sex sex, boolean feminine) {
        boolean agent = base.endsWith("er") || base.endsWith("en") || base.endsWith("or") && !feminine;
        out.put(base, new What(sex, agent && !feminine ? Count.ANY : Count.ONE));
        What many = new What(sex, Count.MANY);
        if (feminine) {
            out.put(base + (base.endsWith("e") || base.endsWith("er") ? "n" : "en"), many);
            return;
        }
        boolean weak = false;
        for (String end : WEAK) {
            weak |= base.endsWith(end);
        }
        if (weak) {
            out.put(base + (base.endsWith("e") ? "n" : "en"), new What(sex, Count.ANY));
        }
        What one = new What(sex, Count.ONE);
        out.putIfAbsent(base + "s", base.endsWith("er") ? one : new What(sex, Count.ANY));
        out.putIfAbsent(base + "es", one);
        out.putIfAbsent(base + "n", many);
        out.putIfAbsent(base + "en", many);
        out.putIfAbsent(base + "e", many);
        if (base.endsWith("mann")) {
            out.putIfAbsent(base.substring(0, base.length() - 4) + "leute", many);
            out.putIfAbsent(base.substring(0, base.length() - 4) + "leuten", many);
        }
        String raised = umlaut(base);
        if (raised != null) {
            for (String end : new String[] {"", "e", "en", "er", "ern", "n"}) {
                out.putIfAbsent(raised + end, many);
            }
        }
    }

    /** The base with its last a, o or u raised, null where it has none. */
    private static String umlaut(String base) {
        for (int i = base.length() - 1; i >= 0; i--) {
            int at = "aou".indexOf(base.charAt(i));
            if (at >= 0) {
                int from = at == 2 && i > 0 && base.charAt(i - 1) == 'a' ? i - 1 : i;
                return base.substring(0, from) + (from < i ? "äu" : "äöü".substring(at, at + 1)) + base.substring(i + 1);
            }
        }
        return null;
    }
}
