package dev.depesche.text;

/**
 * One way to read a word form.
 *
 * @param lemma the dictionary form
 * @param tag   part of speech and features, colon-separated, in the tag set of the language's dictionary
 *              (German: LanguageTool's, e.g. {@code VER:3:SIN:KJ1:NON}, {@code SUB:NOM:SIN:MAS}, {@code EIG:…} for names)
 */
public record Reading(String lemma, String tag) {

    public boolean isVerb() {
        return tag.startsWith("VER") || tag.startsWith("PA");
    }

    /** Whether it is a form that carries person and tense, commands left out (German tags). */
    public boolean isFinite() {
        return tag.startsWith("VER") && !has("INF") && !has("PA2") && !has("EIZ") && !has("IMP");
    }

    public boolean isNoun() {
        return tag.startsWith("SUB");
    }

    public boolean isName() {
        return tag.startsWith("EIG");
    }

    public boolean isAdjective() {
        return tag.startsWith("ADJ") || tag.startsWith("PA1") || tag.startsWith("PA2");
    }

    /** Whether the tag has this feature between its colons: {@code has("KJ1")}. */
    public boolean has(String feature) {
        int at = tag.indexOf(feature);
        return at >= 0 && (at == 0 || tag.charAt(at - 1) == ':')
                && (at + feature.length() == tag.length() || tag.charAt(at + feature.length()) == ':');
    }
}
