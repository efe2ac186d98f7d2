package dev.depesche.facts.actor;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.facts.Mention;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A speaker without a name while his mentions are being gathered; {@code definite} where an article or number told that it is he. */
final class Unnamed {

    private static final Set<String> EVERYBODY = Set.of("person");
    private static final Set<String> FAMILY = Set.of("family");

    final RoleNoun noun;
    final ActorType type;
    final String name;
    final String role;
    final String country;
    final boolean definite;
    final Set<Mention> mentions = new TreeSet<>(Mention.ORDER);

    Unnamed(RoleNoun noun, ActorType type, String name, String role, String country, boolean definite) {
        this.definite = definite;
        this.noun = noun;
        this.type = type;
        this.name = name;
        this.role = role;
        this.country = country;
    }

    /** Whether several people speak, not several bodies. */
    boolean isPeople() {
        return type == ActorType.GROUP && !noun.isBody();
    }

    /** Whether it is part of a group, or the group by a wider word, that has the noun {@code id} and stands at {@code others}. */
    boolean within(String id, Set<String> classes, Set<Mention> others) {
        if (noun.id().equals(id)) {
            return type == ActorType.GROUP || definite;
        }
        boolean before = others.iterator().next().begin() < mentions.iterator().next().begin();
        boolean wider = definite && EVERYBODY.containsAll(noun.classes()) || noun.classes().equals(FAMILY) && classes.equals(FAMILY);
        return type == ActorType.GROUP && before && wider;
    }

    Actor actor() {
        return new Actor("", name, List.of(), type, role, country, false, 0, noun.classes().contains("media") ? Draft.MEDIA : noun.id(), List.copyOf(mentions));
    }
}
