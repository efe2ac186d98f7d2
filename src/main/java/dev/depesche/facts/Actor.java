package dev.depesche.facts;

import java.util.List;

/**
 * Somebody who acts or speaks, with every mention.
 *
 * @param id       "a1" …, by order in the digest; empty until {@link Ranking} has set it
 * @param name     the fullest form that stands in the article, without title or role
 * @param aliases  other forms that stand there, never null
 * @param role     as it stands there, null where none is told
 * @param country  ISO 3166 alpha-2, null where unknown
 * @param main     whether the headline needs the actor; set by {@link Ranking}, as is {@code salience} (0 to 1)
 * @param rule     id of the rule or lexicon entry that found the actor
 * @param mentions in text order, never empty
 */
public record Actor(String id, String name, List<String> aliases, ActorType type, String role, String country, boolean main,
                    double salience, String rule, List<Mention> mentions) {

    public Actor {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
