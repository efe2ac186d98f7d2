package dev.depesche.digest;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.language.Lexicon;
import java.util.Locale;

/**
 * Writes a body's name as it reads alone: "(des) Deutschen Bundestages" becomes "Deutscher Bundestag".
 *
 * <p>By the ends of nouns that the labels of a language list; a name whose noun is not listed stays as the article writes it.
 */
final class NameText {

    private static final String[] ENDINGS = {"er", "e", "es"};

    private NameText() {
    }

    static String of(Actor a, Lexicon labels) {
        String name = Card.line(a.name());
        Lexicon.Entry adjective = labels.get("body-adjective");
        if (a.type() != ActorType.ORGANISATION || adjective == null) {
            return name;
        }
        String oblique = adjective.get("text");
        String[] words = name.split(" ");
        int head = 0;
        while (head < words.length && words[head].endsWith(oblique) && Character.isUpperCase(words[head].codePointAt(0)) && ending(words[head], labels) == null) {
            head++;
        }
        String noun = head == 0 || head == words.length ? null : nominative(words[head], labels);
        if (noun == null) {
            return name;
        }
        words[head] = noun;
        for (int i = 0; i < head; i++) {
            words[i] = words[i].substring(0, words[i].length() - oblique.length()) + ending(noun, labels);
        }
        return String.join(" ", words);
    }

    /** The noun without the ending of its genitive; null where it is not listed. */
    private static String nominative(String noun, Lexicon labels) {
        if (ending(noun, labels) != null) {
            return noun;
        }
        for (String end : labels.get("body-case").list("text")) {
            String bare = noun.endsWith(end) ? noun.substring(0, noun.length() - end.length()) : "";
            if (ending(bare, labels) != null) {
                return bare;
            }
        }
        return null;
    }

    /** What an adjective before the noun ends in; null where its end is not listed. */
    private static String ending(String noun, Lexicon labels) {
        String l = noun.toLowerCase(Locale.ROOT);
        for (String e : ENDINGS) {
            if (RoleText.ends(l, "body-" + e, labels)) {
                return e;
            }
        }
        return null;
    }
}
