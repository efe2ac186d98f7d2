package dev.depesche.summary;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.facts.Facts;
import dev.depesche.facts.Mention;
import dev.depesche.facts.Moment;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Position;
import dev.depesche.facts.position.PlainTags;
import dev.depesche.text.Sentence;
import dev.depesche.text.Span;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Shortens one sentence to a headline by leaving words out, step by step until it fits.
 *
 * <p>First goes what a headline never needs: dateline, brackets, the words that name the source behind the news. Then relative and
 * other dependent clauses, appositions, the day. Who did what stays as it stands; a condition ("wenn", "if") stays; and where a word
 * that negates or doubts would be lost with what is left out of the main clause, there is no headline.
 */
final class Shortener extends ShortSentence {

    static final int LONGEST = 110;
    private static final int SHORTEST = 25;

    Shortener(NewsText news, Facts facts, WordClasses classes, Headlinese headlinese, Text text, Sentence sentence) {
        super(news, facts, classes, headlinese, text, sentence);
    }

    /** The shortened sentence and where its words stand; null where it cannot be shortened without changing what it says. */
    Shortened shorten() {
        leave(sentence.first(), Datelines.end(text, sentence));
        brackets();
        cut();
        name();
        connector();
        colon();
        sources();
        invert();
        Shortened s = render();
        for (int step = 0; step < 7 && (s == null || s.text().length() > (step < 2 ? LONGEST - 20 : LONGEST)); step++) {
            switch (step) {
                case 0 -> clauses();
                case 1 -> appositions();
                case 2 -> days();
                case 3 -> adjunct();
                case 4 -> tail();
                case 5 -> roles();
                default -> rest();
            }
            s = render();
        }
        if (s == null || s.text().length() > LONGEST) {
            trim();
            s = render();
        }
        return s == null || s.text().length() > LONGEST || s.text().length() < SHORTEST || !stands() ? null : s;
    }

    private void trim() {
        trimmed = true;
        parts.clear();
        cut();
        if (inverted == null) {
            invert();
        }
        if (german()) {
            new GermanTrims(this).trim(LONGEST);
            return;
        }
        PlainTags tags = PlainTags.of(news.language(), text);
        if (tags == null) {
            return;
        }
        EnglishTrims trims = new EnglishTrims(this, tags.of(sentence));
        trims.front();
        trims.middle();
        trims.shorten(LONGEST);
    }

    private void brackets() {
        int open = -1;
        for (int i = sentence.first(); i < sentence.last(); i++) {
            if (open < 0 && (token(i).is("(") || token(i).is("["))) {
                open = i;
            } else if (open >= 0 && (token(i).is(")") || token(i).is("]"))) {
                leave(open, i + 1);
                open = -1;
            }
        }
    }

    /** "der Vorsitzende, Karl Berg, sieht": a name between commas stands as well without them. */
    private void name() {
        for (int p = 1; german() && p + 1 < parts.size(); p++) {
            int[] part = parts.get(p);
            Span span = part[0] < part[1] ? text.span(part[0], part[1]) : null;
            boolean name = span != null && facts.actors().stream().anyMatch(a -> a.type() == ActorType.PERSON && a.mentions().stream().anyMatch(m -> m.inTitle() == inTitle
                    && m.kind() == Mention.Kind.NAME && m.begin() == span.begin() && m.end() == span.end()));
            int next = head(parts.get(p + 1));
            boolean list = next >= parts.get(p + 1)[1] || token(next).isCapitalised() || classes.is(token(next), "relative") || classes.is(token(next), "join");
            if (name && !list && part[0] >= sentence.first() + 2 && token(part[0] - 2).isCapitalised()) {
                leave(part[0] - 1, part[0]);
                leave(part[1], part[1] + 1);
                parts.clear();
                cut();
                return;
            }
        }
    }

    private void connector() {
        int[] first = parts.get(0);
        int h = head(first);
        if (h < first[1] && classes.is(token(h), "connector") && (parts.size() > 1 && h + 1 == first[1])) {
            leave(h, first[1] + 1);
        }
    }

    /** "Das Gericht hat entschieden: Die Stadt muss zahlen": what stands before the colon, or behind it where that leans on it; never somebody's words. */
    private void colon() {
        for (int i = sentence.first() + 3; i + 5 < sentence.last(); i++) {
            if (!token(i).is(":") || token(i + 1).isNumber() && !token(i + 1).spaceBefore()) {
                continue;
            }
            Span before = text.span(sentence.first(), i);
            boolean says = facts.positions().stream().anyMatch(q -> q.cue() != null && !q.cue().inTitle() && before.contains(q.cue().begin()));
            boolean balanced = free(sentence.first(), i) && free(i, end());
            if (says || !balanced || !finiteIn(new int[] {sentence.first() + 1, i}) || !finiteIn(new int[] {i + 1, end()})) {
                return;
            }
            boolean leans = classes.is(token(i + 1), "pronoun") || classes.is(token(i + 1), "anaphora") && !classes.is(token(i + 1), "article");
            if (!leans && i - sentence.first() <= 9) {
                leave(sentence.first(), i + 1);
                parts.clear();
                cut();
            } else if (i - sentence.first() > 5) {
                leave(i, end());
            }
            return;
        }
    }

    /** "…, teilte die Polizei mit", "…, the police said on Monday": names the source of what stands outside the part. */
    private void sources() {
        for (int p = 1; p < parts.size(); p++) {
            int[] part = parts.get(p);
            if (part[0] >= part[1]) {
                continue;
            }
            Span span = text.span(part[0], part[1]);
            for (Position q : facts.positions()) {
                boolean cue = !inTitle && q.cue() != null && span.contains(q.cue().begin());
                if (cue && q.kind() != Position.Kind.DIRECT && q.content().stream().noneMatch(c -> c.begin() >= span.begin() && c.begin() < span.end())
                        && q.content().get(0).begin() >= sentence.begin() && q.content().get(0).begin() < span.begin()) {
                    leave(part[0] - 1, part[1]);
                }
            }
        }
    }

    private void clauses() {
        for (int p = 1; p < parts.size(); p++) {
            int[] part = parts.get(p);
            int h = head(part);
            if (h >= part[1]) {
                continue;
            }
            boolean relative = classes.is(token(h), "relative") || h + 1 < part[1] && token(h).text().length() < 6 && classes.is(token(h + 1), "relative")
                    && !token(h).isCapitalised() && !classes.is(token(h), "article") && !classes.is(token(h), "join") && !classes.is(token(h), "condition")
                    && !classes.is(token(h), "content");
            boolean dependent = classes.is(token(h), "subordinate") || classes.is(token(h), "purpose") || participle(token(h), p);
            boolean main = p + 1 == parts.size() && !german() && !verbBefore(part[0]);
            if (!main && (relative && verbLast(part) && !infinitive(part) || dependent)) {
                needed |= relative && indefinite(part[0] - 2);
                drop(p);
                while (p + 1 < parts.size() && hangs(parts.get(p + 1))) {
                    p++;
                    drop(p);
                }
            }
        }
        coordinate();
    }

    /** Whether a part hangs on the clause before it: what somebody says, is accused of, intends. */
    private boolean hangs(int[] part) {
        int h = head(part);
        return h < part[1] && (classes.is(token(h), "content") || infinitive(part) && !finiteIn(part));
    }

    /** Whether the noun before a relative clause needs it: "einen Antrag, der …", "a plan which …". */
    private boolean indefinite(int noun) {
        for (int k = noun; k >= Math.max(sentence.first(), noun - 3); k--) {
            String w = token(k).lower();
            if (w.startsWith("ein") && w.length() < 7 && classes.is(token(k), "article") || w.equals("a") || w.equals("an") || w.equals("einen") || w.equals("einem") || w.equals("einer")) {
                return true;
            }
            if (classes.is(token(k), "article")) {
                return false;
            }
        }
        return false;
    }

    /** ", killing two": an English participle that goes on from the main clause. */
    private boolean participle(Token t, int p) {
        return !german() && t.lower().endsWith("ing") && t.lower().length() > 5 && !t.isCapitalised() && p == parts.size() - 1;
    }

    private void drop(int p) {
        int[] part = parts.get(p);
        boolean more = p + 1 < parts.size();
        boolean closed = more && part[1] < sentence.last();
        leave(part[0] - 1, part[1]);
        if (closed && !gone(part[1]) && p > 0) {
            boolean keeps = content(parts.get(p + 1));
            if (!keeps) {
                leave(part[1], part[1] + 1);
            }
        }
    }

    /** Whether the next part opens a clause that needs its comma. */
    private boolean content(int[] part) {
        int h = head(part);
        return h < part[1] && (classes.is(token(h), "content") || classes.is(token(h), "condition") || classes.is(token(h), "relative") && verbLast(part)
                || classes.is(token(h), "subordinate") || classes.is(token(h), "purpose") || infinitive(part));
    }

    /** "… und fügte ihm damit … zu": a second predicate of the same subject, at the end. */
    private void coordinate() {
        for (int i = sentence.last() - 2; i > sentence.first() + 5; i--) {
            if (gone(i) || !token(i).is("und") && !token(i).is("and") && !token(i).is("sowie")) {
                continue;
            }
            int next = i + 1;
            boolean predicate = german() ? classes.is(token(next), "pronoun") || token(next).is("dabei") || token(next).is("damit")
                    || !token(next).isCapitalised() && finite(token(next)) && !token(next).lower().endsWith("e")
                    : token(next).lower().endsWith("ed") && token(next).lower().length() > 4 || classes.is(token(next), "have") || classes.is(token(next), "pronoun");
            boolean doubt = false;
            for (int k = i; k < sentence.last(); k++) {
                doubt |= !gone(k) && classes.is(token(k), "content");
            }
            if (predicate && !doubt) {
                leave(i, end());
                return;
            }
        }
    }

    /** ", die Lichtgestalt des Fußballs,": a phrase without a verb behind a name, closed by a comma. */
    private void appositions() {
        for (int p = 1; p + 1 < parts.size(); p++) {
            int[] part = parts.get(p);
            int h = head(part);
            int next = head(parts.get(p + 1));
            if (h >= part[1] || next >= parts.get(p + 1)[1] || gone(part[0] - 1) || part[1] - h > 12) {
                continue;
            }
            boolean opens = classes.is(token(h), "article") || token(h).isNumber() || classes.is(token(h), "possessive");
            boolean name = token(part[0] - 2 < sentence.first() ? part[0] : part[0] - 2).isCapitalised();
            boolean goesOn = !token(next).isCapitalised() && token(next).isWord() && !classes.is(token(next), "join") && !classes.is(token(next), "relative");
            boolean verb = false;
            boolean list = false;
            for (int k = h; k < part[1]; k++) {
                verb |= german() && !token(k).isCapitalised() && !classes.is(token(k), "article") && finite(token(k)) && token(k).text().length() > 3;
                list |= classes.is(token(k), "join");
            }
            if (opens && name && goesOn && !verb && !list) {
                drop(p);
            }
        }
    }

    /** "am Freitag", "on Wednesday": the day, unless the sentence opens with it in German, where the verb would come first. */
    private void days() {
        for (Moment m : facts.dates()) {
            if (m.inTitle() != inTitle || m.begin() < sentence.begin() || m.end() > sentence.end()
                    || m.type() != Moment.Type.DATE && m.type() != Moment.Type.TIME) {
                continue;
            }
            int first = text.tokenAt(m.begin());
            int last = text.tokenAt(m.end() - 1) + 1;
            while (first > sentence.first() && (classes.is(token(first - 1), "time-preposition") || token(first - 1).is("the"))) {
                first--;
            }
            boolean opens = inverted == null && first <= sentence.first() + 2;
            boolean bound = last < sentence.last() && (token(last).is("'s") || token(last).is("-")) || token(first).is("of") || first > sentence.first() && (token(first - 1).is("of") || token(first - 1).is("zum") || token(first - 1).is("vom"));
            boolean clock = m.value().matches(".*T\\d.*");
            boolean loose = first < text.tokenAt(m.begin()) || bare(text.tokenAt(m.begin()), last);
            boolean inside = token(first).is("the") && last < sentence.last() && token(last).isWord() && !classes.is(token(last), "time-preposition") && !classes.is(token(last), "adjunct");
            if (opens && german() || bound || inside || clock || !loose || token(first).is("until") || token(first).is("bis") || token(first).is("by") || token(first).is("ab") || token(first).is("seit")) {
                continue;
            }
            leave(first, last);
        }
    }

    /** German "in seltener Einmütigkeit" right behind the finite verb: how it happened. */
    private void adjunct() {
        for (int f = sentence.first() + 1; german() && f + 3 < parts.get(0)[1]; f++) {
            if (gone(f) || token(f).isCapitalised() || !finite(token(f))) {
                continue;
            }
            int k = f + 1;
            while (k < sentence.last() && gone(k)) {
                k++;
            }
            int n = k + 1;
            while (n < parts.get(0)[1] && !gone(n) && !token(n).isCapitalised() && n - k < 4) {
                n++;
            }
            boolean noun = n > k + 1 && n < parts.get(0)[1] && token(n).isCapitalised() && !token(n + 1).isCapitalised() && !classes.is(token(n + 1), "article");
            if (classes.is(token(k), "adjunct") && noun && !named(k, n + 1)) {
                leave(k, n + 1);
            }
            return;
        }
    }

    /** "der türkische Präsident" before a person's name. */
    private void roles() {
        for (Actor a : facts.actors()) {
            if (a.type() != ActorType.PERSON || a.role() == null) {
                continue;
            }
            Set<String> role = Set.copyOf(List.of(a.role().toLowerCase(Locale.ROOT).split("\\s+")));
            for (Mention m : a.mentions()) {
                if (m.inTitle() == inTitle && m.kind() == Mention.Kind.NAME && m.begin() >= sentence.begin() && m.end() <= sentence.end()) {
                    role(role, text.tokenAt(m.begin()));
                }
            }
        }
    }

    /** Leaves out one noun of the role, its adjectives and its article; never a phrase in the genitive, which belongs to another noun. */
    private void role(Set<String> role, int name) {
        int k = name;
        while (k > sentence.first() && name - k < 4 && token(k - 1).isWord() && role.contains(token(k - 1).lower())
                && (k == name || !token(k - 1).isCapitalised() || !german())) {
            k--;
        }
        boolean before = k > sentence.first() && k < name;
        boolean article = before && (classes.is(token(k - 1), "article") || token(k - 1).is("den") || token(k - 1).is("dem"));
        boolean another = before && ("„“\"»".contains(token(k - 1).text()) || classes.is(token(k - 1), "possessive") || classes.is(token(k - 1), "pronoun") || token(k - 1).is("des") || token(k - 1).is("'s") || token(k - 1).is("of") || token(k - 1).is("'") || role.contains(token(k - 1).lower()))
                || article && k - 1 > sentence.first() && german() && token(k - 2).isCapitalised() && token(k - 1).is("der");
        if (k < name && !another && !gone(name)) {
            leave(article ? k - 1 : k, name);
        }
    }

    /** English "… a government that ousted him": a relative clause without a comma, at the end. */
    private void tail() {
        for (int i = sentence.last() - 2; !german() && i > sentence.first() + 7; i--) {
            Token here = token(i);
            boolean opens = !gone(i) && (here.is("that") || token(i).is("which") || token(i).is("who"));
            if (opens) {
                boolean says = token(i - 1).lower().endsWith("ed") || token(i - 1).lower().endsWith("s") && !token(i - 1).isCapitalised()
                        || facts.positions().stream().anyMatch(p -> p.cue() != null && p.cue().begin() >= sentence.begin() && p.cue().begin() < here.begin());
                if (!says && verbBefore(i)) {
                    leave(i, end());
                }
                return;
            }
        }
    }

    /** Turns "Am Montag empfing der Minister …" into "der Minister empfing …", so that the day can go. */
    private void invert() {
        int[] first = parts.get(0);
        int h = head(first);
        boolean phrase = german() && (classes.is(token(h), "time-preposition") || classes.is(token(h), "adjunct") || moment(h)
                || news.language().morphology().readings(token(h).lower()).stream().anyMatch(r -> r.tag().startsWith("PRP")));
        if (!phrase || h + 3 >= first[1]) {
            return;
        }
        int f = h + 1;
        while (f < first[1] && (token(f).isCapitalised() || !finite(token(f)) || f - h < 2 && !moment(h))) {
            f++;
        }
        if (f + 1 >= first[1] || f - h > 9) {
            return;
        }
        GermanTrims phrases = new GermanTrims(this);
        int begin = phrases.live(f + 1);
        if (begin + 1 >= first[1]) {
            return;
        }
        Token opens = token(begin);
        boolean nominative = opens.isCapitalised() || opens.is("der") || opens.is("die") || opens.is("das") || opens.is("ein") || opens.is("eine") || opens.isNumber();
        int end = nominative ? subjectEnd(begin, first[1]) : -1;
        if (end < 0) {
            end = counted(phrases, begin, first[1], nominative);
        }
        if (end > begin) {
            inverted = new int[] {h, f, end};
        }
    }

    /** One past a subject that no name closes: "die Feuerwehr", "mehr als 300 Menschen"; -1 where none is told. */
    private int counted(GermanTrims phrases, int begin, int last, boolean nominative) {
        int k = begin;
        while (k < last && k - begin < 3 && !nominative && token(k).isWord() && !token(k).isCapitalised() && !token(k).isNumber()) {
            k++;
        }
        if (!nominative && !token(k).isNumber()) {
            return -1;
        }
        int end = phrases.phrase(k, last);
        boolean noun = end > k + 1;
        boolean goesOn = end < last && (token(end).isCapitalised() || classes.is(token(end), "join"));
        return noun && !goesOn ? end : -1;
    }

    /** One past a subject that begins at {@code i}: article, adjectives, nouns, and the name that closes it; -1 where no name does. */
    private int subjectEnd(int i, int last) {
        int k = i;
        while (k < last && k - i < 7) {
            int end = -1;
            for (Actor a : facts.actors()) {
                for (Mention m : a.mentions()) {
                    end = m.inTitle() == inTitle && m.begin() == token(k).begin() ? Math.max(end, text.tokenAt(m.end() - 1) + 1) : end;
                }
            }
            if (end > 0) {
                int whole = new GermanTrims(this).phrase(i, last);
                return end < sentence.last() && token(end).isCapitalised() ? -1 : Math.max(end, whole);
            }
            boolean inside = token(k).isCapitalised() || k == i || token(k).lower().endsWith("e") || token(k).lower().endsWith("er") || token(k).lower().endsWith("en");
            if (!inside) {
                return -1;
            }
            k++;
        }
        return -1;
    }

    /** "charged Tuesday with", "wurde gestern gewählt": a day without a preposition that the sentence can do without. */
    private boolean bare(int first, int last) {
        if (last - first > 1 || !classes.is(token(first), "day")) {
            return false;
        }
        if (german()) {
            return true;
        }
        return last >= sentence.last() || !token(last).isWord() || classes.is(token(last), "time-preposition") || classes.is(token(last), "adjunct") || token(last).is("to");
    }

    /** Everything from the first comma that parts a whole main clause. */
    private void rest() {
        int[] first = parts.get(0);
        if (first[0] >= first[1]) {
            return;
        }
        Span main = text.span(first[0], first[1]);
        boolean says = !inTitle && facts.positions().stream().anyMatch(q -> q.cue() != null && main.contains(q.cue().begin())
                && q.content().stream().anyMatch(c -> c.begin() >= main.end() && c.begin() < sentence.end()));
        if (says) {
            return;
        }
        for (int p = 1; p < parts.size(); p++) {
            int h = head(parts.get(p));
            if (h < parts.get(p)[1] && !gone(h) && (classes.is(token(h), "content") || classes.is(token(h), "condition") || infinitive(parts.get(p)) && !classes.is(token(h), "purpose"))) {
                return;
            }
        }
        if (parts.size() > 1 && first[1] - head(first) > 5 && whole(first)) {
            leave(first[1], end());
        }
    }
}
