package dev.depesche.facts.actor;

import dev.depesche.facts.NewsText;
import dev.depesche.facts.name.Name;
import dev.depesche.facts.name.NameType;
import dev.depesche.language.Gazetteer;
import dev.depesche.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The names of an article by the tokens they stand on, in body and title. */
final class Sites {

    private final List<Site> all = new ArrayList<>();
    private final Map<Site, Integer> places = new IdentityHashMap<>();
    private final Site[] inBody;
    private final Site[] inTitle;
    private final boolean[] roleInBody;
    private final boolean[] roleInTitle;
    private final Text body;

    Sites(NewsText news, List<Name> names) {
        body = news.text();
        inBody = new Site[body.size()];
        roleInBody = new boolean[inBody.length];
        inTitle = new Site[news.title() == null ? 0 : news.title().size()];
        roleInTitle = new boolean[inTitle.length];
        for (Name n : names) {
            Site s = Site.of(n, n.inTitle() ? news.title() : body);
            places.put(s, all.size());
            all.add(s);
            Site[] at = n.inTitle() ? inTitle : inBody;
            for (int i = s.first(); i < s.last(); i++) {
                at[i] = s;
            }
        }
    }

    /** All names, those of the title first, else in text order. */
    List<Site> all() {
        return all;
    }

    /** The place of a name among {@link #all}. */
    int index(Site site) {
        return places.get(site);
    }

    /** The name that token {@code i} belongs to, null where it belongs to none. */
    Site at(Text text, int i) {
        Site[] at = text == body ? inBody : inTitle;
        return i >= 0 && i < at.length ? at[i] : null;
    }

    boolean inside(Text text, int i) {
        return at(text, i) != null;
    }

    /** Marks the words of a role beside a name, which then stand for nobody else. */
    void mark(Role r) {
        boolean[] at = r.text() == body ? roleInBody : roleInTitle;
        Arrays.fill(at, r.first(), r.last(), true);
    }

    /** Whether the token belongs to the role beside a name. */
    boolean isRole(Text text, int i) {
        return (text == body ? roleInBody : roleInTitle)[i];
    }

    /** Whether the token is the last of an organisation's name that ends in a role noun's hyphen compound. */
    boolean overlapsOnlyHead(Text text, int i) {
        Site s = at(text, i);
        return s != null && s.size() == 1 && !s.isPerson();
    }

    /** The body whose name stands right before the noun, as English tells whom somebody serves ("FBI director"); null for none. */
    Site served(Text text, RoleNoun noun, Words words) {
        Site s = words.nounsCapitalised() || !noun.isPerson() ? null : at(text, noun.first() - 1);
        return s != null && s.isOrganisation() && !words.is(text.token(s.first()), "party") ? s : null;
    }

    boolean isPersonAt(Text text, int i) {
        Site s = at(text, i);
        return s != null && s.isPerson();
    }

    boolean isOrganisationAt(Text text, int i) {
        Site s = at(text, i);
        return s != null && s.isOrganisation();
    }

    boolean personWithin(Text text, int first, int last) {
        for (int i = first; i < last; i++) {
            if (isPersonAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** The country of the first place or organisation named between two tokens, null where it has none. */
    String countryWithin(Text text, int first, int last) {
        for (int i = first; i < last; i++) {
            Site s = at(text, i);
            if (s == null || s.isPerson()) {
                continue;
            }
            if (s.name().country() != null) {
                return s.name().country();
            }
            if (s.name().type() == NameType.LOCATION) {
                List<Gazetteer.Spot> spots = Gazetteer.world().spots(s.words());
                if (!spots.isEmpty()) {
                    return spots.get(0).country();
                }
            }
        }
        return null;
    }
}
