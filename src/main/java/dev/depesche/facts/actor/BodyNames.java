package dev.depesche.facts.actor;

import dev.depesche.facts.NewsText;
import dev.depesche.facts.name.Name;
import dev.depesche.facts.name.NameType;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes for a body what looks like a person's name but stands beside the noun of a body: "die Kanzlei Freshfields", "the ruling Frelimo
 * party". A government or a team may well bear a person's name and says nothing.
 */
final class BodyNames {

    static final String RULE = "actor.body-name";

    private static final String QUOTES = "\"„“»«";
    private static final Set<String> TELLING = Set.of("company", "media", "agency", "institute", "association", "union", "bank");
    private static final Set<String> PARTY = Set.of("party");
    /** Kinds of bodies whose noun stands behind the name, as English has it. */
    static final Set<String> TELLING_BEHIND = Set.of("party", "group");

    private final Words words;
    private final NewsText news;

    BodyNames(Words words, NewsText news) {
        this.words = words;
        this.news = news;
    }

    List<Name> settle(List<Name> names) {
        List<Name> out = new ArrayList<>(names.size());
        for (Name n : names) {
            out.add(n.type() == NameType.ORGANISATION ? withoutOffice(n) : n.type() == NameType.PERSON && body(n) ? new Name(n.begin(), n.end(), n.inTitle(), NameType.ORGANISATION, n.country(), RULE, n.bare()) : n);
        }
        unheard(out);
        return shortened(lengthened(out));
    }

    /** The body whose office holder was taken for its name: "Wahlkommission" of "Vorsitzende der Wahlkommission". */
    private Name withoutOffice(Name n) {
        Text text = text(n);
        Site site = Site.of(n, text);
        if (site.size() < 3 || !words.is(text.token(site.first() + 1), "genitive") && !text.token(site.first() + 1).is("der") && !words.is(text.token(site.first() + 1), "of")) {
            return n;
        }
        RoleNoun noun = words.roles().endingAt(text, site.first(), site.first());
        RoleNoun body = words.roles().endingAt(text, site.last() - 1, site.first() + 2);
        return noun != null && noun.isPerson() && body != null && body.isBody()
                ? new Name(text.token(site.first() + 2).begin(), n.end(), n.inTitle(), NameType.ORGANISATION, n.country(), n.rule()) : n;
    }

    /** With people's names that go on with a word which names a person by itself elsewhere: "Recep Tayyip" before "Erdoğan". */
    private List<Name> lengthened(List<Name> names) {
        Set<String> single = new HashSet<>();
        Set<Integer> begins = new HashSet<>();
        for (Name n : names) {
            String written = text(n).text(n.span());
            if (n.type() == NameType.PERSON && written.indexOf(' ') < 0) {
                single.add(written);
            }
            if (!n.inTitle()) {
                begins.add(n.begin());
            }
        }
        List<Name> out = new ArrayList<>(names.size());
        for (Name n : names) {
            Text text = text(n);
            Site site = Site.of(n, text);
            boolean person = n.type() == NameType.PERSON && !n.inTitle() && site.last() < site.sentence().last();
            Token next = person ? text.token(site.last()) : null;
            boolean goesOn = next != null && next.begin() == n.end() + 1 && single.contains(next.text()) && !begins.contains(next.begin());
            out.add(goesOn ? new Name(n.begin(), next.end(), false, NameType.PERSON, n.country(), n.rule()) : n);
        }
        return out;
    }

    /** With persons made bodies that bear the first words of a company's name ("Norton" of "Norton Co."), or a body's own name elsewhere in the text. */
    private List<Name> shortened(List<Name> names) {
        Set<String> bodies = new HashSet<>();
        Set<String> people = new HashSet<>();
        List<List<String>> keys = new ArrayList<>(names.size());
        for (Name n : names) {
            List<String> key = Keys.words(text(n).text(n.span()));
            keys.add(key);
            if (n.type() == NameType.ORGANISATION && !n.rule().contains(".memory.")) {
                bodies.add(String.join(" ", key));
                int from = company(n) ? 1 : key.size();
                for (int k = from; k < key.size(); k++) {
                    bodies.add(String.join(" ", key.subList(0, k)));
                }
            }
        }
        if (bodies.isEmpty()) {
            return names;
        }
        for (int i = 0; i < names.size(); i++) {
            Name n = names.get(i);
            List<String> key = n.type() == NameType.PERSON ? keys.get(i) : List.of();
            if (titled(n) || key.size() > 1 && !bodies.contains(String.join(" ", key))) {
                people.add(key.isEmpty() ? "" : key.get(key.size() - 1));
            }
        }
        List<Name> out = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            Name n = names.get(i);
            String key = n.type() == NameType.PERSON ? String.join(" ", keys.get(i)) : "";
            boolean body = bodies.contains(key) && !people.contains(key) && !titled(n) && (key.indexOf(' ') > 0 || weak(n));
            out.add(body ? new Name(n.begin(), n.end(), n.inTitle(), NameType.ORGANISATION, n.country(), RULE) : n);
        }
        return out;
    }

    private static boolean weak(Name n) {
        return n.rule().contains(".single-") || n.rule().contains(".memory.") || n.rule().contains("-maybe") || n.rule().contains(".speech-") || n.rule().contains(".deed-");
    }

    private Text text(Name n) {
        return n.inTitle() ? news.title() : news.text();
    }

    /** Whether "Mr." or the like stands before the name. */
    private boolean titled(Name n) {
        Site site = Site.of(n, text(n));
        return site.first() > site.sentence().first() && words.is(site.text().token(site.first() - 1), "title");
    }

    /** Whether the name tells by its legal form or last word that it is a company's. */
    private boolean company(Name n) {
        if (n.rule().endsWith(".legal-form")) {
            return true;
        }
        Site site = Site.of(n, text(n));
        RoleNoun noun = site.size() > 1 ? words.roles().endingAt(site.text(), site.last() - 1, site.first()) : null;
        return noun != null && noun.isBody() && noun.classes().contains("company");
    }

    /** Adds the names that no dictionary knows and that stand right behind such a noun ("Kanzlei Freshfields"), in English before
     * that of a party, wherever they stand again. */
    private void unheard(List<Name> names) {
        Text text = news.text();
        boolean[] taken = new boolean[text.content().length() + 1];
        for (Name n : names) {
            if (!n.inTitle()) {
                Arrays.fill(taken, n.begin(), n.end(), true);
            }
        }
        Set<String> heard = new HashSet<>();
        for (Sentence s : news.readable()) {
            for (int i = s.first() + 1; !words.nounsCapitalised() && i + 1 < s.last(); i++) {
                if (party(text, i, s, taken)) {
                    heard.add(text.token(i).text());
                }
            }
            for (int i = s.first() + 1; words.nounsCapitalised() && i < s.last(); i++) {
                int k = i;
                while (k < s.last() - 1 && QUOTES.contains(text.token(k).text())) {
                    k++;
                }
                RoleNoun noun = words.roles().endingAt(text, i - 1, s.first());
                if (noun != null && noun.isBody() && noun.shares(TELLING) && noun.number() != RoleNoun.Count.MANY && !taken[text.token(i - 1).begin()]
                        && unknown(text, k, taken)) {
                    heard.add(text.token(k).text());
                }
            }
        }
        if (heard.isEmpty()) {
            return;
        }
        for (Sentence s : news.readable()) {
            for (int i = s.first(); i < s.last(); i++) {
                Token t = text.token(i);
                boolean genitive = t.text().endsWith("s") && heard.contains(t.text().substring(0, t.text().length() - 1));
                if ((heard.contains(t.text()) || genitive) && !taken[t.begin()]) {
                    names.add(new Name(t.begin(), t.end(), false, NameType.ORGANISATION, null, RULE));
                }
            }
        }
        names.sort(Comparator.comparing((Name n) -> !n.inTitle()).thenComparingInt(Name::begin));
    }

    /** Whether a word written large is in no dictionary and no name yet. */
    private boolean unknown(Text text, int i, boolean[] taken) {
        Token t = text.token(i);
        return t.isCapitalised() && t.text().length() > 3 && !taken[t.begin()] && !words.known(t) && words.countryWord(t.text()) == null
                && words.roles().endingAt(text, i, i) == null;
    }

    /** Whether a lone word written large stands before the noun of a body, as English has it: "the opposition Zanda party". */
    private boolean party(Text text, int i, Sentence s, boolean[] taken) {
        Token t = text.token(i);
        Token before = text.token(i - 1);
        if (!t.isCapitalised() || t.text().length() < 4 || t.text().indexOf('-') > 0 || taken[t.begin()] || words.countryWord(t.text()) != null || before.isCapitalised() || !before.isWord() || words.adjective(t)
                || words.is(t, "party") || words.roles().endingAt(text, i, i) != null || words.startsSentences(t)) {
            return false;
        }
        RoleNoun noun = words.roles().endingAt(text, i + 1, i + 1);
        boolean goesOn = i + 2 < s.last() && words.roles().endingAt(text, i + 2, i + 2) != null;
        return noun != null && !text.token(i + 1).isCapitalised() && noun.isBody() && noun.shares(PARTY) && noun.number() == RoleNoun.Count.ONE && !goesOn;
    }

    private boolean body(Name n) {
        Text text = n.inTitle() ? news.title() : news.text();
        Site site = Site.of(n, text);
        Sentence s = site.sentence();
        int before = site.first() - 1;
        while (before >= s.first() && QUOTES.contains(text.token(before).text())) {
            before--;
        }
        RoleNoun noun = before >= s.first() ? words.roles().endingAt(text, before, s.first()) : null;
        if (noun != null && noun.isBody() && noun.shares(TELLING) && noun.number() != RoleNoun.Count.MANY) {
            return true;
        }
        if (words.nounsCapitalised() || site.size() > 1 || site.last() >= s.last()) {
            return false;
        }
        RoleNoun behind = words.roles().endingAt(text, site.last(), site.last());
        boolean goesOn = site.last() + 1 < s.last() && words.roles().endingAt(text, site.last() + 1, site.last()) != null;
        return behind != null && behind.isBody() && behind.shares(TELLING_BEHIND) && behind.number() == RoleNoun.Count.ONE && !goesOn;
    }
}
