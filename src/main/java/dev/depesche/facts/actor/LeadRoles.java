package dev.depesche.facts.actor;

import dev.depesche.facts.ActorType;
import dev.depesche.facts.Mention;
import dev.depesche.facts.NewsText;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.List;
import java.util.Set;

/**
 * Makes actors of unnamed people whom title or lead is about: "Two loggers have claimed …", "Mitarbeiter fordern …", "Hunter found dead".
 *
 * <p>Where one named person bears the role ("the hunter, identified as Bharrat Ramdehol"), it is he.
 */
final class LeadRoles {


    /** Class of nouns that fit everybody ("people"). */
    private static final Set<String> EVERYBODY = Set.of("person");

    private final Words words;
    private final Sites sites;
    private final List<Draft> drafts;
    private final boolean[] inBody;
    private final Text body;
    private final DoerPhrases phrases;

    LeadRoles(NewsText news, Words words, Sites sites, List<Draft> drafts) {
        this.words = words;
        this.sites = sites;
        this.drafts = drafts;
        this.body = news.text();
        this.phrases = new DoerPhrases(words, sites);
        this.inBody = Taken.by(drafts, body, false);
    }

    void find(NewsText news) {
        TitleAndLead.read(news, (text, s, apart) -> in(news, text, s, apart));
    }

    private boolean taken(Text text, int token) {
        return sites.inside(text, token) || sites.isRole(text, token) || text == body && inBody[text.token(token).begin()];
    }

    private void in(NewsText news, Text text, Sentence s, boolean title) {
        boolean headline = title || news.article().titleSpan() != null && news.article().titleSpan().overlaps(s.span());
        for (int i = s.first(); i < s.last(); i++) {
            RoleNoun noun = taken(text, i) ? null : words.roles().endingAt(text, i, s.first());
            if (noun == null || noun.isBody() || EVERYBODY.containsAll(noun.classes()) && noun.kind().equals("group") || noun.classes().contains("member") || sites.inside(text, noun.first()) || i + 1 < s.last() && sites.inside(text, i + 1) && !sites.at(text, i + 1).isLocation()) {
                continue;
            }
            if (!words.nounsCapitalised() && i + 1 < s.last() && noun.number() == RoleNoun.Count.ONE && !title && words.maybeNoun(text.token(i + 1))) {
                continue;
            }
            Site of = sites.served(text, noun, words);
            int begin = of != null ? of.first() : RolePhrase.numbered(text, RolePhrase.start(text, noun, s.first(), words), s.first(), words);
            if (subject(text, phrases.counted(text, begin, s.first()), i + 1, s, headline)) {
                add(news, text, noun, begin, i + 1, title, headline);
                return;
            }
        }
    }

    private boolean subject(Text text, int begin, int end, Sentence s, boolean headline) {
        int b = begin;
        while (b > s.first() && (words.is(text.token(b - 1), "determiner") || words.is(text.token(b - 1), "indefinite"))) {
            b--;
        }
        boolean opens = b == s.first() || b - s.first() <= 1 && !words.is(text.token(s.first()), "preposition")
                || headline && words.nounsCapitalised() && text.token(b - 1).is(":");
        Token next = end < s.last() ? text.token(end) : null;
        if (opens) {
            return next != null && !next.isCapitalised() && !next.is(":");
        }
        Token before = text.token(b - 1);
        if (words.nounsCapitalised() && b == begin && words.is(before, "copula") && !words.plural(before)) {
            return false;   // "wird neuer Botschafter": what somebody becomes
        }
        return !words.is(before, "preposition") && !words.is(before, "his") && !words.is(before, "copula-as") && !words.is(before, "of") && (words.nounsCapitalised() ? words.finite(before) : next != null && words.finite(next) && words.is(next, "verb"));
    }

    private void add(NewsText news, Text text, RoleNoun noun, int begin, int end, boolean title, boolean headline) {
        boolean alone = headline && alone(text, noun, begin, end);
        boolean many = !alone && many(text, noun, begin);
        Draft bearer = many ? null : bearer(noun);
        Site of = sites.served(text, noun, words);
        if (bearer != null && (of != null && !bearer.serves(of) || RolePhrase.contradicts(text, begin, end, bearer.role(), words) || RolePhrase.otherKind(text, noun, bearer.role(), words))) {
            return;
        }
        if (bearer != null) {
            bearer.addRole(text, begin, end, title);
            return;
        }
        Draft same = same(noun, many, begin > 0 && words.is(text.token(begin - 1), "determiner"));
        if (same != null) {
            same.addRole(text, begin, end, title);
            return;
        }
        Draft d = Draft.unnamed(many ? ActorType.GROUP : ActorType.PERSON, noun, words.countryIn(text, begin, end));
        d.headlined = alone;
        d.addRole(text, begin, end, title);
        for (Sentence s : news.readable()) {
            again(s, noun, many, d);
        }
        if (many || alone || d.mentions.size() > 1) {
            drafts.add(d);
        }
    }

    /** Whether a title tells of one without an article, as German titles tell of whom nobody knows: "Radfahrer stürzt von Brücke", "Radfahrerin gerettet". */
    private boolean alone(Text text, RoleNoun noun, int begin, int end) {
        if (!words.nounsCapitalised() || !noun.isPerson() || noun.number() == RoleNoun.Count.MANY || noun.classes().contains("relational") || noun.classes().contains("victim")
                || begin > 0 && (words.opensNoun(text.token(begin - 1)) || text.token(begin - 1).isNumber())) {
            return false;
        }
        Token next = end < text.sentenceOf(begin).last() ? text.token(end) : null;
        return noun.number() == RoleNoun.Count.ONE || RolePhrase.oneMan(text, noun, begin) || next != null && words.finite(next) && !words.plural(next);
    }

    /** The one named person whose role this is, null where there is none or several. */
    private Draft bearer(RoleNoun noun) {
        Draft found = null;
        for (Draft d : drafts) {
            if (d.type == ActorType.PERSON && d.noun != null && d.noun.head().equals(noun.head())) {
                if (found != null) {
                    return null;
                }
                found = d;
            }
        }
        return found;
    }

    /** The unnamed actor listed already whom the phrase takes up: one of the same noun, or the only unnamed person that "the man" can be. */
    private Draft same(RoleNoun noun, boolean many, boolean definite) {
        Draft found = null;
        for (Draft d : drafts) {
            if (d.isNamed() || d.noun == null || d.plural != many || d.type != (many ? ActorType.GROUP : ActorType.PERSON)) {
                continue;
            }
            if (d.noun.head().equals(noun.head())) {
                return d;
            }
            if (definite && !many && d.sex.agrees(noun.sex()) && (EVERYBODY.containsAll(noun.classes()) || EVERYBODY.containsAll(d.noun.classes()))) {
                found = d;
            }
        }
        return found == null && !many ? headlined(drafts, noun) : found;
    }

    /** The only one whom the title told of before he is told by his age or as a man: "Radfahrer stürzt in den Fluss. Ein 40-Jähriger …"; null for none or several. */
    static Draft headlined(List<Draft> drafts, RoleNoun noun) {
        List<Draft> can = drafts.stream().filter(d -> d.headlined && d.sex.agrees(noun.sex()) && (noun.shares(Draft.AGED) || EVERYBODY.containsAll(noun.classes()))).toList();
        return can.size() == 1 ? can.get(0) : null;
    }

    private boolean many(Text text, RoleNoun noun, int begin) {
        if (noun.number() != RoleNoun.Count.ANY) {
            return noun.number() == RoleNoun.Count.MANY;
        }
        Token before = begin > 0 ? text.token(begin - 1) : null;
        if (RolePhrase.oneMan(text, noun, begin)) {
            return false;
        }
        if (before == null || begin == text.sentenceOf(begin).first()) {
            return true;
        }
        return !words.is(before, "indefinite") && !before.is("der") && !before.is("dem") && !before.is("den") && !before.is("des");
    }

    /** Adds the places of a sentence where the same noun stands in the same number, with the article if it is one. */
    private void again(Sentence s, RoleNoun noun, boolean many, Draft d) {
        for (int i = s.first(); i < s.last(); i++) {
            RoleNoun other = taken(body, i) ? null : words.roles().endingAt(body, i, s.first());
            if (other == null || !other.head().equals(noun.head()) || i + 1 < s.last() && sites.inside(body, i + 1) && !sites.at(body, i + 1).isLocation()) {
                continue;
            }
            int begin = RolePhrase.start(body, other, s.first(), words);
            boolean definite = begin > s.first() && words.is(body.token(begin - 1), "determiner");
            if (many != many(body, other, begin) || !many && !definite) {
                continue;
            }
            Mention m = new Mention(body.token(begin).begin(), body.token(i).end(), Mention.Kind.ROLE, false);
            if (d.mentions.stream().noneMatch(x -> !x.inTitle() && x.begin() < m.end() && m.begin() < x.end())) {
                d.add(m, body.text(body.span(begin, i + 1)));
            }
        }
    }
}
