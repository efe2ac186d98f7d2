package dev.depesche.facts.actor;

import dev.depesche.facts.ActorType;
import java.util.List;
import java.util.Locale;

/** Chooses the form of a name that an actor is shown by: the fullest that stands in the article, without a genitive -s. */
final class ActorNames {

    private ActorNames() {
    }

    static String best(ActorType type, List<String> forms) {
        String best = null;
        for (String f : forms) {
            if (best == null || value(type, f, forms) > value(type, best, forms)) {
                best = f;
            }
        }
        return best;
    }

    private static int value(ActorType type, String form, List<String> forms) {
        int words = 1 + (int) form.chars().filter(Character::isWhitespace).count();
        boolean capitals = form.length() > 5 && form.equals(form.toUpperCase(Locale.ROOT));
        boolean genitive = form.endsWith("s") && forms.contains(form.substring(0, form.length() - 1));
        int value = type == ActorType.COUNTRY ? 0 : Math.min(words, 7) * 10;
        if (type == ActorType.ORGANISATION && words == 1 && form.length() > 6) {
            value += 5;
        }
        return value - (capitals ? 5 : 0) - (genitive ? 8 : 0);
    }
}
