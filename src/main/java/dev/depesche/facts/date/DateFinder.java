package dev.depesche.facts.date;

import dev.depesche.article.Warning;
import dev.depesche.facts.Moment;
import dev.depesche.facts.NewsText;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds time expressions and their TIMEX3 values; safe for use by several threads. */
public final class DateFinder {

    /** The time expressions of title and body in text order, a title that was given apart first; none overlaps another. */
    public List<Moment> find(NewsText news) {
        return find(news, rules(news));
    }

    private static DateRules rules(NewsText news) {
        return news.language().known(DateRules.class, language -> DateRules.of(language, null));
    }

    /** The same by other rules; tests use it to see what a rule is good for. */
    static List<Moment> find(NewsText news, DateRules rules) {
        TenseWords tenses = news.language().known(TenseWords.class, TenseWords::of);
        List<Expression> inTitle = news.title() == null ? List.of() : read(news.title(), news.title().sentences(), rules);
        List<Expression> inText = read(news.text(), news.readable(), rules);
        List<Expression> anywhere = Choice.of(holdAlways(inText));
        Setting setting = Setting.of(news.article().published(), anywhere);
        inTitle = Choice.of(holdAlways(inTitle));
        inText = setting.history() ? Choice.of(withoutCounts(inText, new Counts(news.text(), news.language().morphology()))) : anywhere;
        List<Moment> out = new ArrayList<>();
        if (news.title() != null) {
            out.addAll(moments(news.title(), true, inTitle, setting, new VerbTense(news.title(), tenses, news.language().morphology())));
        }
        out.addAll(moments(news.text(), false, inText, setting, new VerbTense(news.text(), tenses, news.language().morphology())));
        return out;
    }

    private static List<Expression> read(Text text, List<Sentence> sentences, DateRules rules) {
        List<Expression> out = new ArrayList<>();
        int at = 0;
        while (at < sentences.size()) {
            // rules see a paragraph at a time: sentence ends are too often guessed wrong around abbreviated dates
            int end = at + 1;
            while (end < sentences.size() && sentences.get(end).paragraph() == sentences.get(at).paragraph()
                    && sentences.get(end).index() == sentences.get(end - 1).index() + 1) {
                end++;
            }
            out.addAll(rules.read(text.tokens().subList(sentences.get(at).first(), sentences.get(end - 1).last())));
            at = end;
        }
        return out;
    }

    private static List<Expression> holdAlways(List<Expression> read) {
        return read.stream().filter(e -> e.rule().when() == DateRule.Scope.ALWAYS).toList();
    }

    private static List<Expression> withoutCounts(List<Expression> read, Counts counts) {
        return read.stream().filter(e -> e.rule().when() == DateRule.Scope.ALWAYS || !counts.isCount(e)).toList();
    }

    private static List<Moment> moments(Text text, boolean title, List<Expression> found, Setting setting, Tense tense) {
        List<Value> values = new Resolver(setting, text, tense, found).resolve();
        List<Moment> out = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Expression e = found.get(i);
            Value v = values.get(i);
            if (v != null) {
                out.add(new Moment(null, text.content().substring(e.begin(), e.end()), e.begin(), e.end(), title, e.type(), v.text(), v.basis(), false,
                        e.rule().id()));
            }
        }
        return out;
    }

    /** What a reader must know of {@code dates}: one warning where years were filled in. */
    public List<Warning> warnings(NewsText news, List<Moment> dates) {
        DateRules known = rules(news);
        List<Moment> inferred = dates.stream().filter(d -> d.basis() != Moment.Basis.EXPLICIT && known.leavesYearOpen(d.rule())).toList();
        if (inferred.isEmpty()) {
            return List.of();
        }
        Moment first = inferred.get(0);
        String from = switch (first.basis()) {
            case PUBLISHED -> "the day of publication";
            case LAST_MODIFIED -> "the day the file was last modified";
            default -> "the date before it";
        };
        String others = inferred.size() == 1 ? "" : inferred.size() == 2 ? "; so it is for one more date" : "; so it is for " + (inferred.size() - 1) + " more dates";
        return List.of(new Warning("year-inferred", "The text gives no year for \"" + first.text() + "\"; " + first.value().substring(0, 4)
                + " was inferred from " + from + others + "."));
    }
}
