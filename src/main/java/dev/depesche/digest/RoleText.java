package dev.depesche.digest;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.language.Lexicon;
import java.util.Arrays;
import java.util.Locale;

/**
 * Writes a person's role as it reads alone: "(den) französischen Präsidenten" becomes "französischer Präsident".
 *
 * <p>Done by the ends of words, which the labels of a language list; a language without such a list has roles that stand in one form only.
 */
final class RoleText {

    private static final int SHORTEST = 3;

    private RoleText() {
    }

    /** " (role)", empty where none is told. */
    static String bracketed(Actor a, Lexicon labels) {
        return a.role() == null ? "" : " (" + of(a, labels) + ")";
    }

    private static String of(Actor a, Lexicon labels) {
        String role = Card.line(a.role());
        if (a.type() != ActorType.PERSON || labels.get("role-adjective") == null) {
            return role;
        }
        String[] words = role.split(" ");
        if (words.length > 1 && labels.get("role-opening").list("text").contains(words[0].toLowerCase(Locale.ROOT))) {
            words = Arrays.copyOfRange(words, 1, words.length);
        }
        int head = 0;
        while (head < words.length && isAdjective(words[head], labels)) {
            head++;
        }
        if (head == words.length || !Character.isUpperCase(words[head].codePointAt(0))) {
            return role;
        }
        if (head + 1 < words.length && words[head].endsWith(labels.get("role-adjective").get("man")) && Character.isUpperCase(words[head + 1].codePointAt(0))) {
            head++;
        }
        words[head] = called(words[head], labels);
        String ending = ending(words[head], labels);
        for (int i = 0; i < head; i++) {
            words[i] = isAdjective(words[i], labels) ? stem(words[i], labels) + ending : words[i];
        }
        return String.join(" ", words);
    }

    private static boolean isAdjective(String word, Lexicon labels) {
        return Character.isLowerCase(word.codePointAt(0)) && !labels.get("role-fixed").list("text").contains(word) && !stem(word, labels).equals(word);
    }

    /** The word without the longest of an adjective's endings. */
    private static String stem(String word, Lexicon labels) {
        String stem = word;
        for (String e : labels.get("role-adjective").list("text")) {
            stem = word.endsWith(e) && word.length() - e.length() >= SHORTEST && word.length() - e.length() < stem.length() ? word.substring(0, word.length() - e.length()) : stem;
        }
        return stem;
    }

    /** The noun in the nominative, as it stands where its end is not listed. */
    private static String called(String noun, Lexicon labels) {
        for (int i = 0; i < noun.length(); i++) {
            Lexicon.Entry e = labels.get("case-" + noun.substring(i).toLowerCase(Locale.ROOT));
            if (e != null) {
                String end = e.get("text");
                return noun.substring(0, i) + (i == 0 ? noun.charAt(0) + end.substring(1) : end);
            }
        }
        return noun;
    }

    /** What an adjective before the noun ends in. */
    private static String ending(String noun, Lexicon labels) {
        String l = noun.toLowerCase(Locale.ROOT);
        boolean woman = ends(l, "role-woman", labels);
        return labels.get("role-adjective").get(woman ? "woman" : ends(l, "role-thing", labels) ? "thing" : "man");
    }

    /** Whether the noun, in small letters, has one of the ends that an entry of the labels lists. */
    static boolean ends(String noun, String list, Lexicon labels) {
        return labels.get(list).list("text").stream().anyMatch(noun::endsWith);
    }
}
