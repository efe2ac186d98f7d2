package dev.depesche.article.plain;

import dev.depesche.language.Faults;
import dev.depesche.language.Lexicon;
import dev.depesche.language.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that sites put around articles: {@code lang/<code>/boilerplate.lex}.
 *
 * <p>An entry's {@code at} says where in its line it stands: {@code line} (the default: it is the whole line), {@code begin} or
 * {@code end}; {@code as} is the {@link LineKind}; {@code most} how many characters the line may have; where
 * a headword with {@code at=begin} ends in a colon, it must stand there. The other keys are told in the German file.
 */
final class Cues {

    private static final int MOST = 160;

    /** What a cue says of its line. */
    record Cue(String id, LineKind kind, int most, boolean colon, boolean inSentences) {

        private boolean fits(Line line) {
            return line.length() <= most && (inSentences || line.words() < 3 || !line.closed());
        }
    }

    private final Map<String, Cue> whole = new HashMap<>();
    private final Map<String, Cue> bars = new HashMap<>();
    private final Map<String, List<Map.Entry<String, Cue>>> begins = new HashMap<>();
    private final Map<String, List<Map.Entry<String, Cue>>> ends = new HashMap<>();
    private final List<Map.Entry<String, Cue>> within = new ArrayList<>();
    private final List<String> cuts = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> signatures = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> bylines = new ArrayList<>();
    private final List<String> creditLabels = new ArrayList<>();
    private final Set<String> small = new HashSet<>();
    private final Names names = new Names(small);

    private Cues() {
    }

    /** The cues of these languages together; a language without a file adds nothing. */
    static Cues of(List<String> languages) {
        Faults faults = new Faults();
        Cues cues = new Cues();
        for (String code : languages) {
            String path = "lang/" + code + "/boilerplate.lex";
            if (Resource.exists(path)) {
                Lexicon lexicon = Lexicon.parse(code + ".boilerplate", path, Resource.lines(path), faults);
                for (Lexicon.Entry e : lexicon.entries()) {
                    cues.add(e, path, faults);
                }
            }
        }
        faults.raise();
        return cues;
    }

    private void add(Lexicon.Entry e, String path, Faults faults) {
        for (String at : e.list("at").isEmpty() ? List.of("line") : e.list("at")) {
            switch (at) {
                case "cut" -> cuts.add(e.headword());
                case "remark" -> remarks.add(e.headword().toLowerCase(Locale.ROOT));
                case "signature" -> signatures.add(e.headword().toLowerCase(Locale.ROOT));
                case "pictured" -> places.add("(" + e.headword().toLowerCase(Locale.ROOT));
                case "credit" -> creditLabels.add(e.headword().toLowerCase(Locale.ROOT));
                case "small" -> small.add(e.headword().toLowerCase(Locale.ROOT));
                case "byline" -> bylines.add(e.headword().toLowerCase(Locale.ROOT));
                default -> add(e, at, path, faults);
            }
        }
    }

    private void add(Lexicon.Entry e, String at, String path, Faults faults) {
        LineKind kind = kind(e.get("as"));
        if (kind == null) {
            faults.add(path, e.line(), "\"as\" must name a kind of line, not \"" + e.get("as") + "\"");
            return;
        }
        String key = Line.key(e.headword());
        Cue cue = new Cue(e.id(), kind, Integer.parseInt(e.get("most", String.valueOf(MOST))), at.equals("begin") && e.headword().endsWith(":"),
                !"no".equals(e.get("closed")));
        switch (at) {
            case "line" -> whole.putIfAbsent(key, cue);
            case "bar" -> bars.putIfAbsent(key, cue);
            case "within" -> within.add(Map.entry(e.headword().toLowerCase(Locale.ROOT), cue));
            case "begin" -> begins.computeIfAbsent(first(key), k -> new ArrayList<>(2)).add(Map.entry(key, cue));
            case "end" -> ends.computeIfAbsent(last(key), k -> new ArrayList<>(2)).add(Map.entry(key, cue));
            default -> faults.add(path, e.line(), "\"at\" must be line, begin, end, within, bar, cut, remark, signature, pictured, credit, byline or small, not \"" + at + "\"");
        }
    }

    private static LineKind kind(String as) {
        for (LineKind k : LineKind.values()) {
            if (k.name().toLowerCase(Locale.ROOT).equals(as)) {
                return k;
            }
        }
        return null;
    }

    /** What the words of the line say it is, null where they say nothing. */
    Cue find(Line line) {
        Cue cue = whole.get(line.key());
        if (cue != null) {
            return cue;
        }
        for (Map.Entry<String, Cue> e : begins.getOrDefault(first(line.key()), List.of())) {
            String key = e.getKey();
            if (e.getValue().fits(line) && line.key().startsWith(key) && boundary(line.key(), key.length())
                    && (!e.getValue().colon() || colonBehind(line.key(), key.length()))) {
                return e.getValue();
            }
        }
        for (Map.Entry<String, Cue> e : ends.getOrDefault(last(line.key()), List.of())) {
            String key = e.getKey();
            if (e.getValue().fits(line) && line.key().endsWith(key) && boundary(line.key(), line.key().length() - key.length() - 1)) {
                return e.getValue();
            }
        }
        for (Map.Entry<String, Cue> e : within) {
            if (e.getValue().fits(line) && line.key().contains(e.getKey())) {
                return e.getValue();
            }
        }
        int bar = line.text().lastIndexOf('|');
        return bar > 0 && line.length() - bar < 20 ? bars.get(Line.key(line.text().substring(bar + 1))) : null;
    }

    /** Where in the line words begin that are not the article's ("Also on example.org …"); the line's end where there are none. */
    int cut(Line line) {
        int at = line.length();
        for (String c : cuts) {
            int found = line.text().indexOf(c);
            if (found >= 0 && found < at && (c.endsWith(":") || isAddress(line.text(), found + c.length()))) {
                at = found;
            }
        }
        return at;
    }

    /** Whether the words in a bracket are the editors' remark to the reader ("wir berichteten"). */
    boolean isRemark(String inBrackets) {
        String lower = inBrackets.strip().toLowerCase(Locale.ROOT);
        return remarks.stream().anyMatch(lower::endsWith);
    }

    /** Whether the words in a bracket tell who reported and edited ("Reporting by …; editing by …"). */
    boolean isSignature(String inBrackets) {
        String lower = inBrackets.strip().toLowerCase(Locale.ROOT);
        return signatures.stream().anyMatch(lower::startsWith);
    }

    /** Whether the line says in brackets where in a picture someone is ("(left)", "(pictured in May)"). */
    boolean pointsIntoPicture(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return lower.indexOf('(') >= 0 && places.stream().anyMatch(p -> {
            int at = lower.indexOf(p);
            return at > 0 && at + p.length() < lower.length() && " ),.".indexOf(lower.charAt(at + p.length())) >= 0;
        });
    }

    private static boolean isAddress(String text, int at) {
        int end = text.indexOf(' ', at + 1);
        String word = text.substring(Math.min(at + 1, text.length()), end < 0 ? text.length() : end);
        int dot = word.indexOf('.');
        return dot > 0 && dot < word.length() - 2;
    }

    private static boolean colonBehind(String key, int at) {
        return at < key.length() && (key.charAt(at) == ':' || key.startsWith(" :", at));
    }

    /** What stands before the name of who made a picture ("foto:"), in small letters. */
    List<String> creditLabels() {
        return creditLabels;
    }

    Names names() {
        return names;
    }

    /** The words behind "By", "Von" at the line's begin; null where it does not begin so. */
    String afterByline(String text) {
        for (String b : bylines) {
            if (text.length() > b.length() + 2 && text.regionMatches(true, 0, b, 0, b.length())) {
                char next = text.charAt(b.length());
                if (next == ' ' || next == ':' || next == '\u00a0') {
                    return text.substring(b.length() + 1).strip();
                }
            }
        }
        return null;
    }

    private static boolean boundary(String key, int at) {
        return at < 0 || at >= key.length() || !Character.isLetter(key.charAt(at));
    }

    private static String first(String key) {
        int i = 0;
        while (i < key.length() && Character.isLetter(key.charAt(i))) {
            i++;
        }
        return key.substring(0, i);
    }

    private static String last(String key) {
        int i = key.length();
        while (i > 0 && Character.isLetter(key.charAt(i - 1))) {
            i--;
        }
        return key.substring(i);
    }
}
