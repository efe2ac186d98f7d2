package dev.depesche.facts.event;

import dev.depesche.facts.EventType;
import dev.depesche.facts.NewsText;
import dev.depesche.language.EnglishVerb;
import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import dev.depesche.facts.Passage;
import dev.depesche.text.Sentence;
import dev.depesche.text.Span;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of {@code event-themes.lex}: they tell no event, but what an article is about. */
final class ThemeLexicon {

    private static final List<String> ENDINGS = List.of("", "s", "es", "en", "n");
    private static final Map<String, Double> WEIGHTS = Map.of("strong", 1.0, "usual", 0.7, "weak", 0.4);

    private record Theme(String id, List<EventType> types, double weight, List<String> more) {
    }

    private final Map<String, List<Theme>> themes = new HashMap<>();
    private final Compounds compounds;

    ThemeLexicon(Language language) {
        compounds = "yes".equals(language.lexicon("event-words").header("nouns-capitalised")) ? new Compounds(language.morphology()) : null;
        for (Lexicon.Entry e : language.lexicon("event-themes").entries()) {
            List<EventType> types = new ArrayList<>(1);
            for (String type : e.list("type")) {
                types.add(EventType.valueOf(type.toUpperCase(Locale.ROOT)));
            }
            List<String> more = e.words().subList(1, e.words().size());
            Theme theme = new Theme(e.id(), types, WEIGHTS.get(e.get("weight", "usual")), more);
            String head = e.words().get(0);
            if (compounds != null) {
                for (String ending : ENDINGS) {
                    put(head + ending, theme);
                }
            } else if (more.isEmpty()) {
                put(head, theme);
                put(EnglishVerb.present(head), theme);
            } else {
                put(head, theme);
                List<String> plural = new ArrayList<>(more);
                plural.set(more.size() - 1, EnglishVerb.present(more.get(more.size() - 1)));
                put(head, new Theme(e.id(), types, theme.weight(), plural));
            }
        }
        for (List<Theme> alike : themes.values()) {
            if (alike.size() > 1) {
                alike.sort((a, b) -> b.more().size() - a.more().size());
            }
        }
    }

    private void put(String form, Theme theme) {
        themes.computeIfAbsent(form, k -> new ArrayList<>(1)).add(theme);
    }

    /** What the title and the body of {@code news} are about; the title and the first sentences count more. */
    Themes of(NewsText news) {
        EnumMap<EventType, Double> sums = new EnumMap<>(EventType.class);
        EnumMap<EventType, Themes.Word> first = new EnumMap<>(EventType.class);
        int words = 0;
        if (news.title() != null) {
            for (Sentence s : news.title().sentences()) {
                words += count(news.title(), s, 3, true, sums, first);
            }
        }
        int n = 0;
        for (Sentence s : news.readable()) {
            words += count(news.text(), s, n < 3 ? 3 : n < 8 ? 1.5 : 1, false, sums, first);
            n++;
        }
        double scale = 50.0 / Math.max(60, words + 60);
        sums.replaceAll((t, w) -> w * scale);
        return new Themes(sums, first);
    }

    private int count(Text text, Sentence s, double weight, boolean title, Map<EventType, Double> sums, Map<EventType, Themes.Word> first) {
        for (int i = s.first(); i < s.last(); i++) {
            Token t = text.token(i);
            Theme theme = t.isWord() ? at(text, i, s.last()) : null;
            if (theme != null) {
                double share = 1;
                if (weight >= 3) {
                    Span span = new Span(t.begin(), text.token(i + theme.more().size()).end());
                    first.putIfAbsent(theme.types().get(0), new Themes.Word(new Passage(text.text(span), span.begin(), span.end(), title), theme.id()));
                }
                for (EventType type : theme.types()) {
                    sums.merge(type, weight * theme.weight() * share, Double::sum);
                    share /= 2;
                }
            }
        }
        return s.last() - s.first();
    }

    private Theme at(Text text, int i, int last) {
        Token t = text.token(i);
        if (compounds != null && !t.isCapitalised()) {
            return null;
        }
        for (Theme theme : themes.getOrDefault(t.lower(), List.of())) {
            if (follows(text, i + 1, last, theme.more())) {
                return theme;
            }
        }
        if (compounds != null) {
            for (String head : compounds.heads(t.text())) {
                List<Theme> l = themes.get(head);
                if (l != null && l.get(0).more().isEmpty()) {
                    return l.get(0);
                }
            }
        }
        return null;
    }

    private static boolean follows(Text text, int i, int last, List<String> more) {
        for (int k = 0; k < more.size(); k++) {
            if (i + k >= last || !text.token(i + k).lower().equals(more.get(k))) {
                return false;
            }
        }
        return true;
    }
}
