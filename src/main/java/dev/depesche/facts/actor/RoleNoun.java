package dev.depesche.facts.actor;

import java.util.Set;

/**
 * What a noun for a role, office or body tells where it stands.
 *
 * @param id      of the lexicon entry
 * @param head    the entry's headword
 * @param kind    "person", "group" or "body"
 * @param classes what it can stand for without a name
 * @param sex     as the form tells it
 * @param number  as the form tells it
 * @param state   whether it is an office or body of a state
 * @param first   index of its first token
 * @param last    one past its last
 */
record RoleNoun(String id, String head, String kind, Set<String> classes, Sex sex, Count number, boolean state, int first, int last) {

    /** Grammatical number, as far as the form tells. */
    enum Count { ONE, MANY, ANY }

    boolean isPerson() {
        return kind.equals("person");
    }

    boolean isBody() {
        return kind.equals("body");
    }

    boolean shares(Set<String> others) {
        for (String c : classes) {
            if (others.contains(c)) {
                return true;
            }
        }
        return false;
    }
}
