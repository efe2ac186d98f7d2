package dev.depesche.facts.actor;

import dev.depesche.facts.Mention;
import dev.depesche.facts.name.Name;
import dev.depesche.facts.name.NameType;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;

/**
 * A name where it stands.
 *
 * @param text  the article's text or its title
 * @param first index of its first token, {@code last} one past its last
 */
record Site(Name name, Text text, int first, int last) {

    static Site of(Name name, Text text) {
        int first = text.tokenAt(name.begin());
        int last = text.tokenAt(Math.max(name.begin(), name.end() - 1)) + 1;
        return new Site(name, text, first, Math.min(last, text.size()));
    }

    /** The name by itself, without a genitive's ending. */
    String words() {
        return name.bare() != null ? name.bare() : text.text(name.span());
    }

    /** The name as it stands in the text. */
    String written() {
        return text.text(name.span());
    }

    Sentence sentence() {
        return text.sentenceOf(first);
    }

    boolean isPerson() {
        return name.type() == NameType.PERSON;
    }

    boolean isOrganisation() {
        return name.type() == NameType.ORGANISATION;
    }

    boolean isLocation() {
        return name.type() == NameType.LOCATION;
    }

    int size() {
        return last - first;
    }

    Mention mention() {
        return new Mention(name.begin(), name.end(), Mention.Kind.NAME, name.inTitle());
    }
}
