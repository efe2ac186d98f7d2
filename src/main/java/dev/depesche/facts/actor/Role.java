package dev.depesche.facts.actor;

import dev.depesche.text.Text;

/**
 * A role as it stands beside a name.
 *
 * @param first   index of its first token, without determiner; {@code last} one past its last
 * @param noun    the noun that makes it a role, null where it is told by what somebody belongs to ("vom Landesverband")
 * @param country of the role, null where none is told
 * @param trust   how sure it is, and how much it tells; the greater wins
 */
record Role(Text text, int first, int last, RoleNoun noun, String country, int trust, String rule) {

    String words() {
        return text.text(text.span(first, last));
    }
}
