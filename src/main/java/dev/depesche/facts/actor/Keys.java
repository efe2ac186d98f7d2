package dev.depesche.facts.actor;

import dev.depesche.text.Capitals;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reduces words of names to keys that are equal where news spell or inflect one name in two ways. */
final class Keys {

    private Keys() {
    }

    /** Lower case without accents: "Erdoğan" and "Erdogan". */
    static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (ascii(lower)) {
            return lower;
        }
        lower = lower.replace('’', '\'').replace("ı", "i").replace("ß", "ss").replace("ø", "o").replace("ł", "l");
        if (ascii(lower)) {
            return lower;
        }
        String parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK && c != 0xAD) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean ascii(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** The sound of a name as news of several languages transliterate it: "Beloussow", "Belousov", "Beloussov". */
    static String sound(String plain) {
        String s = plain.replace("sch", "s").replace("tch", "c").replace("tsch", "c").replace("ch", "h").replace("kh", "h").replace("zh", "s").replace("sh", "s")
                .replace("ph", "f").replace("ou", "u").replace("oe", "o").replace("ae", "a").replace("ue", "u").replace("dsch", "j").replace("dj", "j");
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = switch (s.charAt(i)) {
                case 'w', 'f' -> 'v';
                case 'y', 'j' -> 'i';
                case 'z', 'x' -> 's';
                case 'q', 'c' -> 'k';
                default -> s.charAt(i);
            };
            if (c != '\'' && c != '-' && (out.length() == 0 || out.charAt(out.length() - 1) != c)) {
                out.append(c);
            }
        }
        while (out.length() > 3 && out.charAt(out.length() - 1) == 'i') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    /** Whether two words can be the same part of a name, one of them perhaps with a genitive -s. */
    static boolean same(String a, String b) {
        if (a.equals(b) || genitive(a, b) || genitive(b, a)) {
            return true;
        }
        return a.length() > 4 && b.length() > 4 && a.charAt(0) == b.charAt(0) && (sound(a).equals(sound(b))
                || a.endsWith("s") && sound(a.substring(0, a.length() - 1)).equals(sound(b)) || b.endsWith("s") && sound(b.substring(0, b.length() - 1)).equals(sound(a)));
    }

    private static boolean genitive(String longer, String shorter) {
        return shorter.length() > 1 && longer.startsWith(shorter) && (longer.length() == shorter.length() + 1 && (longer.endsWith("s") || longer.endsWith("'"))
                || longer.length() == shorter.length() + 2 && longer.endsWith("'s"));
    }

    /** "al-Gaddafi" without its Arabic article. */
    private static String withoutArticle(String plain) {
        int hyphen = plain.indexOf('-');
        return hyphen == 2 && plain.length() > 6 && (plain.charAt(0) == 'a' || plain.charAt(0) == 'e') ? plain.substring(3) : plain;
    }

    /** A word of an organisation's name without its case: "Deutschen", "Deutscher", "Bundes". */
    static String stem(String plain) {
        for (String end : new String[] {"en", "er", "es", "em", "e", "n", "s"}) {
            if (plain.length() > end.length() + 3 && plain.endsWith(end)) {
                return plain.substring(0, plain.length() - end.length());
            }
        }
        return plain;
    }

    static List<String> words(String name) {
        List<String> out = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || Character.isWhitespace(name.charAt(i))) {
                if (i > begin) {
                    out.add(withoutArticle(plain(Capitals.undotted(name.substring(begin, i)))));
                }
                begin = i + 1;
            }
        }
        return out;
    }
}
