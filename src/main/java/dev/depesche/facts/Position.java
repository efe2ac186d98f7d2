package dev.depesche.facts;

import java.util.List;

/**
 * A statement attributed to somebody.
 *
 * @param id      "s1" …, set by {@link Ranking}, as is {@code key}
 * @param speaker null where nobody is named
 * @param cue     the reporting words, null where the sentence carries on a speaker's words
 * @param content what was said, without cue and quotation marks; several where the frame interrupts it; never empty
 * @param key     whether it belongs on the card
 * @param rule    id of the rule that found it
 */
public record Position(String id, Speaker speaker, Passage cue, List<Passage> content, Kind kind, Stance stance, boolean key,
                       String rule) {

    /** Whether the words are quoted, reported, or both. */
    public enum Kind { DIRECT, INDIRECT, MIXED }

    /**
     * Who said it.
     *
     * @param actor   the actor whose mention this is; null where none was resolved. Replaced by its id in the digest.
     * @param name    whom the mention resolves to; the mention's own words where it resolves to nobody
     * @param mention the words right there: a name, a role, a pronoun
     */
    public record Speaker(Actor actor, String name, Passage mention) {
    }

    public Position {
        content = List.copyOf(content);
    }
}
