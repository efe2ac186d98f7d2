package dev.depesche.facts.actor;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.facts.Mention;
import dev.depesche.text.Span;
import dev.depesche.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One actor while his mentions are being gathered. */
final class Draft {

    /** What people are by chance or for a moment; such a noun gives nobody a role. */
    static final Set<String> PASSING = Set.of("person", "victim", "accused", "witness", "resident", "family", "party", "supporter", "critic", "protester",
            "criminal", "fighter", "member", "staff", "source", "police", "expert", "scientist", "doctor", "driver", "rescuer", "soldier", "adviser", "official", "relational");
    /** Who is told by his age alone stands for whom the text named last: "der 24-Jährige". */
    static final Set<String> AGED = Set.of("aged");
    /** Rule of actors that are papers, stations or agencies, through whom the news come. */
    static final String MEDIA = "actor.media";

    final ActorType type;
    final String rule;
    final List<Mention> mentions = new ArrayList<>();
    final Set<String> classes = new HashSet<>();
    Sex sex = Sex.UNKNOWN;
    RoleNoun noun;
    String country;
    boolean plural;
    /** Whether a title tells of him without an article, as of one whom nobody knows. */
    boolean headlined;

    private final Map<String, List<String>> forms = new LinkedHashMap<>();
    private final Set<String> otherForms = new LinkedHashSet<>();
    private String role;
    private int letters;
    private int roleTrust;
    private boolean stateOffice;

    Draft(ActorType type, String rule) {
        this.type = type;
        this.rule = rule;
    }

    /** An actor without a name, called by its noun; {@code country} null for none told. */
    static Draft unnamed(ActorType type, RoleNoun noun, String country) {
        Draft d = new Draft(type, noun.id());
        d.noun = noun;
        d.plural = type == ActorType.GROUP;
        d.sex = noun.sex();
        d.classes.addAll(noun.classes());
        d.country = country;
        return d;
    }

    /** Adds the tokens from {@code first} up to {@code last} as a role that stands for the actor. */
    void addRole(Text text, int first, int last, boolean inTitle) {
        Span span = text.span(first, last);
        add(new Mention(span.begin(), span.end(), Mention.Kind.ROLE, inTitle), text.text(span));
    }

    void add(Mention mention, String words) {
        if (mention.kind() == Mention.Kind.NAME) {
            List<String> key = forms.computeIfAbsent(words, Keys::words);
            letters |= letters(key);
        } else if (mention.kind() == Mention.Kind.ROLE) {
            otherForms.add(words);
        }
        mentions.add(mention);
    }

    /** The first letters of a name's words as bits; a name can only be short for one that has all of its letters. */
    static int letters(List<String> words) {
        int bits = 0;
        for (String w : words) {
            bits |= 1 << (w.isEmpty() ? 31 : w.charAt(0) & 31);
        }
        return bits;
    }

    boolean hasLetters(int bits) {
        return (bits & ~letters) == 0;
    }

    /** Whether the person's role, where it is known, names the body: "Trissel director" is no finance director of another house. */
    boolean serves(Site body) {
        return role == null || Keys.words(role).containsAll(Keys.words(body.words()));
    }

    /** Takes over what stood for the same person before the name was told. */
    void takeIn(Draft unnamed) {
        mentions.addAll(unnamed.mentions);
        otherForms.addAll(unnamed.otherForms);
        classes.addAll(unnamed.classes);
        sex = sex.or(unnamed.sex);
        noun = noun == null ? unnamed.noun : noun;
    }

    /** Takes a role, and its country, where it tells more than the one known. */
    void offer(Role r) {
        if (r == null) {
            return;
        }
        if (r.noun() != null) {
            classes.addAll(r.noun().classes());
            sex = sex.or(r.noun().sex());
            stateOffice |= r.noun().state();
        }
        int trust = r.trust() + (r.country() != null ? 5 : 0) + Math.min(4, r.last() - r.first());
        if (trust > roleTrust) {
            role = r.words();
            roleTrust = trust;
            noun = r.noun() != null ? r.noun() : noun;
        }
        if (country == null) {
            country = r.country();
        }
    }

    /** Whether the first name found tells the legal form: "POP Radio Corp.". */
    boolean hasLegalForm() {
        return rule.endsWith(".legal-form");
    }

    boolean holdsStateOffice() {
        return stateOffice || noun != null && noun.state();
    }

    String role() {
        return role;
    }

    /** The words of each form of the name. */
    Iterable<List<String>> forms() {
        return forms.values();
    }

    Map<String, List<String>> wordsByName() {
        return forms;
    }

    Set<String> names() {
        return forms.keySet();
    }

    boolean isNamed() {
        return !forms.isEmpty();
    }

    /** Where the actor was last mentioned before {@code offset} of the body; titles count as before all. -1 where nowhere. */
    int lastBefore(int offset, boolean inTitle) {
        int best = -1;
        for (Mention m : mentions) {
            if (m.inTitle() && !inTitle) {
                best = Math.max(best, 0);
            } else if (m.inTitle() == inTitle && m.begin() < offset) {
                best = Math.max(best, m.begin() + 1);
            }
        }
        return best;
    }

    /** Whether a name of the actor opens with {@code noun} and goes on: "Verband Nord". */
    boolean opensWith(String noun) {
        return forms.keySet().stream().anyMatch(f -> f.toLowerCase(Locale.ROOT).startsWith(noun + " "));
    }

    /** Whether the actor was called what the noun's words say, whatever stands between them: "the ruling Tolbrik party" a "ruling party". */
    boolean wasCalled(String noun) {
        return otherForms.stream().anyMatch(f -> Keys.words(f).containsAll(Keys.words(noun)));
    }

    /** Whether a name of the actor has the noun for its last word: "Bank Nord", "Trissel Airline". */
    boolean endsWith(String noun) {
        return forms.values().stream().anyMatch(words -> words.size() > 1 && words.get(words.size() - 1).equalsIgnoreCase(noun));
    }

    /** Where the body first mentions the actor, -1 where nowhere. */
    int firstInBody() {
        int first = -1;
        for (Mention m : mentions) {
            first = !m.inTitle() && (first < 0 || m.begin() < first) ? m.begin() : first;
        }
        return first;
    }

    Actor actor() {
        mentions.sort(Mention.ORDER);
        String name = isNamed() ? ActorNames.best(type, List.copyOf(forms.keySet()))
                : type == ActorType.ORGANISATION ? ActorNames.best(type, List.copyOf(otherForms)) : otherForms.iterator().next();
        Set<String> aliases = new LinkedHashSet<>(forms.keySet());
        aliases.addAll(otherForms);
        aliases.remove(name);
        return new Actor("", name, List.copyOf(aliases), type, role, country, false, 0, isMedia() ? MEDIA : rule, distinct());
    }

    /** Whether it is a paper, a station or an agency for news; an agency can be an authority too. */
    private boolean isMedia() {
        return classes.contains("media") || classes.contains("agency") && !classes.contains("authority");
    }

    private List<Mention> distinct() {
        List<Mention> out = new ArrayList<>();
        for (Mention m : mentions) {
            Mention last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last == null || last.begin() != m.begin() || last.end() != m.end() || last.kind() != m.kind() || last.inTitle() != m.inTitle()) {
                out.add(m);
            }
        }
        return out;
    }
}
