package dev.depesche.digest;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.facts.Passage;
import dev.depesche.facts.Position;
import dev.depesche.language.Lexicon;
import java.util.List;
import java.util.Locale;

/**
 * Writes one key position as a line: "X (role) warns: …".
 *
 * <p>Where that would be no sentence, because what is said hangs on its verb or its source is nobody known, the line is the article's own.
 */
final class SaysText {

    private static final int LONGEST = 300;

    private final Digest digest;
    private final Lexicon labels;
    private final AsWritten written;

    SaysText(Digest digest, Lexicon labels) {
        this.digest = digest;
        this.labels = labels;
        this.written = new AsWritten(digest.article().text(), labels);
    }

    /** The line; null where nobody is told who says it. */
    String of(Position p) {
        if (p.speaker() == null) {
            return null;
        }
        String name = Card.line(p.speaker().name());
        Actor known = null;
        for (Actor a : digest.facts().actors()) {
            known = known == null && a.name().equals(p.speaker().name()) ? a : known;
        }
        if (name.isEmpty() || known == null && !isNoun(name)) {
            return null;
        }
        if (known == null || isOblique(name) || standsInItsSentence(p)) {
            String sentence = written.sentence(p);
            if (sentence != null || known == null) {
                return sentence;
            }
        }
        String shown = NameText.of(known, labels);
        int first = shown.offsetByCodePoints(0, 1);
        String speaker = shown.substring(0, first).toUpperCase(Locale.ROOT) + shown.substring(first) + RoleText.bracketed(known, labels);
        String own = written.verb(p);
        if (own != null) {
            return speaker + " " + own;
        }
        StringBuilder parts = new StringBuilder();
        for (Passage part : p.content()) {
            parts.append(parts.length() == 0 ? "" : " … ").append(Card.line(part.text()));
        }
        String content = Quoted.balanced(parts.toString(), labels);
        boolean direct = p.kind() == Position.Kind.DIRECT;
        String words = shortened(direct ? Quoted.inside(content) : content);
        Joint joint = direct ? Joint.COLON : Joint.of(p, digest.article().text(), labels);
        return speaker + " " + stance(p, known, joint) + joint.before(labels) + (direct ? label("quote-open") + words + label("quote-close") : words);
    }

    /** Whether a word of it can name somebody: not "er", not a letter, not what hangs on a verb. */
    private boolean isNoun(String name) {
        return name.length() > 2 && !labels.get("no-speaker").list("text").contains(name.toLowerCase(Locale.ROOT)) && !labels.get("hangs").list("text").contains(name.split(" ", 2)[0]);
    }

    /** Whether the name stands in a case in which nobody acts: "einem Sprecher". */
    private boolean isOblique(String name) {
        return labels.get("oblique").list("text").contains(name.split(" ", 2)[0]);
    }

    /** Whether what is said is part of a sentence that names its source, with the verb first behind it or with the source amidst. */
    private boolean standsInItsSentence(Position p) {
        Passage content = p.content().get(0);
        if (p.kind() != Position.Kind.INDIRECT || p.speaker().mention() == null || labels.get("clause-comma") == null) {
            return false;
        }
        boolean parted = p.content().size() > 1 && p.speaker().mention().begin() > content.begin() && p.speaker().mention().text().chars().anyMatch(Character::isUpperCase);
        boolean behind = !content.inTitle() && written.isSource(p.cue()) && content.begin() > Math.max(p.cue().end(), p.speaker().mention().end())
                && digest.article().text().substring(Math.max(p.cue().end(), p.speaker().mention().end()), content.begin()).isBlank();
        return parted || behind || labels.get("verb-first").list("text").contains(content.text().split("\\s", 2)[0]);
    }

    private String stance(Position p, Actor known, Joint joint) {
        Lexicon.Entry e = labels.get("stance-" + p.stance().name().toLowerCase(Locale.ROOT));
        Lexicon.Entry verb = joint == Joint.COLON ? e : labels.get(e.get("below", e.headword()));
        boolean several = known.type() == ActorType.GROUP ? areSeveral(known.name()) : labels.get("group-noun").list("bodies").stream().anyMatch(known.name()::endsWith);
        return several ? verb.get("several", verb.get("text")) : verb.get("text");
    }

    /** Whether a group is told in the plural, by the end of its noun: the last before a preposition, or in a language that capitalises nouns the first. */
    private boolean areSeveral(String name) {
        List<String> one = labels.get("group-noun").list("one");
        String noun = "";
        for (String word : name.split(" ")) {
            if (labels.get("group-noun").list("before").contains(word)) {
                break;
            }
            noun = word;
            if (!one.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                break;
            }
        }
        return one.isEmpty() ? labels.get("group-noun").list("several").stream().anyMatch(noun::endsWith) : one.stream().noneMatch(noun::endsWith);
    }

    private String label(String key) {
        return labels.get(key).get("text");
    }

    private static String shortened(String s) {
        if (s.length() <= LONGEST) {
            return s;
        }
        int at = s.lastIndexOf(' ', LONGEST - 2);
        at = at < LONGEST / 2 ? LONGEST - 2 : at;
        return s.substring(0, Character.isHighSurrogate(s.charAt(at - 1)) ? at - 1 : at) + " …";
    }
}
