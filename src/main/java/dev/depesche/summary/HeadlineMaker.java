package dev.depesche.summary;

import dev.depesche.facts.Actor;
import dev.depesche.facts.Event;
import dev.depesche.facts.Facts;
import dev.depesche.facts.Mention;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Passage;
import dev.depesche.facts.date.When;
import dev.depesche.text.Sentence;
import dev.depesche.text.Span;
import dev.depesche.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes the headline: the article's own title where it is one, else the sentence of the lead that tells most, shortened. */
final class HeadlineMaker {

    private static final int LEAD = 4;
    private static final int LEAST = 40;
    /** A day among so many first words tells when all of the sentence was. */
    private static final int OPENING = 4;
    private static final double TELLING = 2.4;
    private static final double OTHER = 0.6;
    private static final double LINE = 0.5;
    private static final double BACKGROUND = 1.4;
    private static final int LONGEST = Shortener.LONGEST;

    private final NewsText news;
    private final Facts facts;
    private final WordClasses classes;
    private final boolean german;

    private final Headlinese headlinese;

    HeadlineMaker(NewsText news, Facts facts, WordClasses classes, Headlinese headlinese) {
        this.headlinese = headlinese;
        this.news = news;
        this.facts = facts;
        this.classes = classes;
        this.german = news.language().code().equals("de");
    }

    /** Null only where the article has no sentence at all. */
    Headline make(List<Sentence> chosen) {
        Headline made = choose(chosen);
        String text = made == null ? null : Marks.settle(made.text(), german);
        return text == null || text.isEmpty() || text.equals(made.text()) || text.length() > LONGEST ? made : new Headline(text, made.from(), made.rule());
    }

    private Headline choose(List<Sentence> chosen) {
        String raw = news.article().title() == null ? "" : news.article().title().replaceAll("\\s+", " ").strip();
        TitleText titles = news.language().known(TitleText.class, TitleText::new);
        String title = titles.of(news.article());
        Headline told = titles.teaser(title) ? lead(TELLING) : null;
        if (told != null) {
            return told;
        }
        if (!title.isEmpty() && title.length() <= LONGEST && !titles.rubric(title, news.article())) {
            return new Headline(title, List.of(titlePassage()), title.equals(raw) ? "headline.title" : "headline.title-part");
        }
        String part = title.length() > LONGEST ? withoutKicker(title) : title;
        if (part.length() < title.length() && part.length() <= LONGEST) {
            return new Headline(part, List.of(titlePassage()), "headline.title-part");
        }
        Headline own = title.length() > LONGEST && title.equals(raw) ? shortTitle() : null;
        Headline lead = lead(own == null ? -9 : sentenceLike() ? 0 : 9);
        if (lead != null) {
            return lead;
        }
        Headline said = own == null && title.isEmpty() ? new Said(news, facts, classes, headlinese).headline() : null;
        return own != null ? own : said != null ? said : cut(chosen, title);
    }

    private Passage titlePassage() {
        Span at = news.article().titleSpan();
        String title = at == null ? news.article().title() : at.in(news.article().text());
        return new Passage(title, at == null ? 0 : at.begin(), at == null ? title.length() : at.end(), at == null);
    }

    /** What follows a quotation or a short rubric and its colon, or stands before a dash; the title itself where it has none. */
    private static String withoutKicker(String title) {
        int colon = title.indexOf(": ");
        if (colon > 0 && title.length() - colon > LEAST) {
            return title.substring(colon + 2).strip();
        }
        for (String mark : List.of(" – ", " — ", " - ", "; ", " | ")) {
            int at = title.indexOf(mark);
            if (at >= LEAST) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    /** A title that is too long, shortened: a standfirst that stood in its place may well be no better than the lead. */
    private Headline shortTitle() {
        Text text = news.title() != null ? news.title() : news.text();
        Sentence s = news.title() != null ? news.title().sentences().get(0) : news.text().sentenceAt(news.article().titleSpan().begin());
        boolean whole = s.end() - s.begin() > news.article().title().strip().length() - 3;
        Shortener.Shortened made = whole ? new Shortener(news, facts, classes, headlinese, text, s).shorten() : null;
        return made == null ? null : new Headline(made.text(), made.from(), "headline.title-shortened");
    }

    /** The best of the first sentences that can be shortened and score more than {@code least}, null for none. */
    private Headline lead(double least) {
        Shortener.Shortened best = null;
        double most = least;
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence s : news.body()) {
            if (s.last() - s.first() > 5 && sentences.size() < LEAD * 2) {
                sentences.add(s);
            }
        }
        int start = Lead.of(news, sentences);
        boolean english = !german;
        EnglishTelling telling = new EnglishTelling(news.text(), classes, headlinese, facts);
        Leaning leaning = new Leaning(news, classes);
        for (int n = 0; n < Math.min((english ? LEAD + 2 : LEAD) + start, sentences.size()); n++) {
            Sentence s = sentences.get(n);
            if (n > start && leaning.pointsBack(s)) {
                continue;
            }
            Shortener.Shortened made = new Shortener(news, facts, classes, headlinese, news.text(), s).shorten();
            made = made != null && loosensThePast(s, made) ? null : made;
            boolean other = made != null && n > start && !tells(made) && !(n == start + 1 && leaning.before(sentences.get(start)));
            double score = made == null || other && !english ? -99 : score(s, made, n < start ? english && line(n, sentences) ? 1 : 2 : n - start);
            score += made != null && english && line(n, sentences) ? LINE : 0;
            score -= made == null || !english ? 0 : telling.loss(s, made, n == start) + (other ? OTHER : 0);
            score -= n == start && leaning.before(s) ? BACKGROUND : 0;
            if (score > most) {
                most = score;
                best = made;
            }
        }
        if (best == null) {
            return null;
        }
        boolean elsewhere = english && start < sentences.size() && best.from().get(0).begin() >= sentences.get(start).end();
        Headline said = elsewhere && news.article().title() == null ? new Said(news, facts, classes, headlinese).headline() : null;
        if (said != null && said.from().get(1).begin() < sentences.get(start).end()) {
            return said;
        }
        return new Headline(headlinese.of(best.text(), best.opensWithName(facts)), best.from(), best.trimmed() ? "headline.lead-trimmed" : "headline.lead");
    }

    /** Whether the sentence opens an untitled article as a short paragraph of its own, as a title that stands in the text does. */
    private boolean line(int n, List<Sentence> sentences) {
        return n == 0 && news.article().title() == null && sentences.size() > 1 && sentences.get(0).end() - sentences.get(0).begin() <= LONGEST
                && sentences.get(1).paragraph() != sentences.get(0).paragraph();
    }

    /** Whether a day more than two months back opens the sentence and is left out, so that it would read as news: "[A year ago,] it had a profit". */
    private boolean loosensThePast(Sentence s, Shortener.Shortened made) {
        LocalDate day = news.article().published() == null ? null : When.parse(news.article().published().value()).date();
        String past = day == null ? null : day.minusMonths(2).toString();
        return past != null && facts.dates().stream().anyMatch(m -> !m.inTitle() && m.begin() >= s.begin() && m.end() <= s.end()
                && news.text().tokenAt(m.begin()) < s.first() + OPENING && !within(m.begin(), made) && before(m.value(), past));
    }

    /** Whether a value of a whole year, month or day lies before the day, as far as both are told. */
    private static boolean before(String value, String day) {
        int known = Math.min(value.length(), day.length());
        boolean digits = known >= 4 && value.substring(0, known).chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
        return digits && value.substring(0, known).compareTo(day.substring(0, known)) < 0;
    }

    /** Whether the main event stands in it: what follows the lead is a headline only then. */
    private boolean tells(Shortener.Shortened made) {
        Event main = facts.mainEvent();
        return main != null && within(main.trigger(), made);
    }

    /** Whether the title ends as a sentence does: then it is a standfirst rather than a title. */
    private boolean sentenceLike() {
        return news.article().title().strip().endsWith(".");
    }

    private double score(Sentence s, Shortener.Shortened made, int n) {
        double score = 2 - 0.8 * n - (made.lost() ? 0.8 : 0) - (made.trimmed() && made.cost() == 0 ? 0.3 : 0) - made.cost();
        score += tells(made) ? 0.8 : 0;
        for (Actor a : facts.actors()) {
            boolean named = false;
            for (Mention m : a.mentions()) {
                named |= a.main() && m.kind() == Mention.Kind.NAME && !m.inTitle() && within(m.begin(), made);
            }
            score += named ? 0.5 : 0;
        }
        return score;
    }

    private static boolean within(Passage p, Shortener.Shortened made) {
        return !p.inTitle() && within(p.begin(), made);
    }

    private static boolean within(int begin, Shortener.Shortened made) {
        for (Passage f : made.from()) {
            if (!f.inTitle() && f.begin() <= begin && begin < f.end()) {
                return true;
            }
        }
        return false;
    }

    /** Where nothing can be shortened by rule: the begin of the title or of the first chosen sentence, marked as cut. */
    private Headline cut(List<Sentence> chosen, String title) {
        if (!title.isEmpty()) {
            return new Headline(cut(title), List.of(titlePassage()), "headline.cut");
        }
        if (chosen.isEmpty()) {
            return null;
        }
        Sentence lead = chosen.stream().filter(s -> keepsDoubtWhenCut(s) && (s == news.body().get(0) || !new Leaning(news, classes).anywhere(s))).findFirst().orElse(chosen.get(0));
        int begin = news.text().token(Datelines.end(news.text(), lead)).begin();
        Passage first = Passage.of(news.article().text(), new Span(begin, lead.end()));
        return new Headline(cut(first.text().replaceAll("\\s+", " ")), List.of(first), "headline.cut");
    }

    /** Whether no word of negation or doubt stands where the cut would take it away. */
    private boolean keepsDoubtWhenCut(Sentence s) {
        int kept = news.text().token(Datelines.end(news.text(), s)).begin() + LONGEST - 2;
        return news.text().tokens(s).stream().noneMatch(t -> t.end() > kept && classes.is(t, "doubt"));
    }

    private static String cut(String s) {
        if (s.length() <= LONGEST) {
            return s.endsWith(".") && !s.endsWith("..") ? s.substring(0, s.length() - 1) : s;
        }
        int at = s.lastIndexOf(' ', LONGEST - 2);
        at = at < 40 ? LONGEST - 2 : at;
        if (Character.isHighSurrogate(s.charAt(at - 1))) {
            at--;
        }
        return s.substring(0, at) + " …";
    }
}
