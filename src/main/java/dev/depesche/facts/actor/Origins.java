package dev.depesche.facts.actor;

import dev.depesche.facts.ActorType;
import dev.depesche.facts.place.CountryContext;
import java.util.List;

/** Gives offices and bodies of a state that tell no country the one that the article is about. */
final class Origins {

    private final String main;

    Origins(CountryContext context) {
        main = context.main();
    }

    void settle(List<Draft> drafts) {
        for (Draft d : drafts) {
            if (d.country == null && main != null && d.holdsStateOffice() && d.type != ActorType.COUNTRY) {
                d.country = main;
            }
        }
    }
}
