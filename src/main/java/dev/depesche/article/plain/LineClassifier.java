package dev.depesche.article.plain;

import dev.depesche.article.meta.Agencies;
import dev.depesche.article.meta.WrittenDate;
import java.util.Locale;

/** Says of one line, looked at alone, what it is: by the cues of its language first, then by its form. */
final class LineClassifier {

    private static final int PROSE_ANYWAY = 160;
    private static final int FEWEST_WORDS = 3;
    private static final int CREDIT_AT_END = 60;
    private static final int CREDIT_WORDS = 3;
    private static final int LONGEST_CAPTION = 450;

    private final Cues cues;

    LineClassifier(Cues cues) {
        this.cues = cues;
    }

    LineKind classify(Line line) {
        Cues.Cue cue = cues.find(line);
        if (cue != null && (cue.kind() != LineKind.DATE || isStamp(line))) {
            return cue.kind();
        }
        if (line.length() <= LONGEST_CAPTION) {
            LineKind form = byForm(line);
            if (form != null) {
                return form;
            }
        }
        boolean prose = line.length() >= PROSE_ANYWAY || line.words() >= FEWEST_WORDS && line.closed();
        return prose ? LineKind.PROSE : LineKind.SHORT;
    }

    private LineKind byForm(Line line) {
        String text = line.text();
        if (line.words() == 0) {
            return LineKind.NOISE;
        }
        if (isAddress(text)) {
            return LineKind.SOURCE;
        }
        if (Agencies.isAgency(stripped(text))) {
            return LineKind.CREDIT;
        }
        if (text.startsWith("+++") || line.words() == 1 && isDigits(text)) {
            return LineKind.NOISE;
        }
        if (line.length() <= 80 && isDate(line)) {
            return LineKind.DATE;
        }
        if (isPictureCredit(text)) {
            return line.words() <= 7 ? LineKind.CREDIT : LineKind.CAPTION;
        }
        if (!line.closed() && (cues.pointsIntoPicture(text) || beginsWithCredit(text))) {
            return LineKind.CAPTION;
        }
        if (isTweet(text)) {
            return LineKind.NOISE;
        }
        if (line.words() <= 12 && isByline(text)) {
            return LineKind.BYLINE;
        }
        return isNameCaption(line) ? LineKind.CAPTION : null;
    }

    /** A time stamp names its time; a sentence that begins with "Published" is none. */
    private static boolean isStamp(Line line) {
        boolean digit = line.text().chars().anyMatch(Character::isDigit);
        return digit && (line.words() <= 12 || !line.closed()) || line.words() <= 3;
    }

    private static String stripped(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && !Character.isLetterOrDigit(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    private static boolean isDigits(String text) {
        return text.length() > 4 && text.chars().allMatch(Character::isDigit);
    }

    static boolean isAddress(String text) {
        return text.indexOf(' ') < 0 && (text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www."));
    }

    /** A date, and beside it no more than a time, a weekday, a section or an author's name. */
    private static boolean isDate(Line line) {
        WrittenDate.Found found = WrittenDate.find(line.text(), true);
        if (found == null) {
            return false;
        }
        String rest = line.text().substring(0, found.span().begin()) + " " + line.text().substring(found.span().end());
        int words = 0;
        for (String w : rest.split("[^\\p{L}]+")) {
            words += w.length() > 1 ? 1 : 0;
        }
        return words <= 3 || words <= 4 && !line.closed();
    }

    /** "Foto: …", "(Quelle: KCNA) |", "[Reuters]", "© AFP", "A. Mann | Bloomberg | Getty Images" at the end. */
    private boolean isPictureCredit(String text) {
        int end = text.length();
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || "|.*".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        int from = Math.max(0, end - CREDIT_AT_END);
        String tail = text.substring(from, end);
        if (tail.endsWith(")") || tail.endsWith("]")) {
            int open = Math.max(tail.lastIndexOf('('), tail.lastIndexOf('['));
            if (open < 0 || from + open == 0) {
                return false;
            }
            String inner = tail.substring(open + 1, tail.length() - 1);
            String before = text.substring(0, from + open).stripTrailing();
            boolean bare = end == text.length() && (!before.isEmpty() && Character.isLetterOrDigit(before.charAt(before.length() - 1)) ? Agencies.isAgency(inner) : Agencies.isPicture(inner));
            return bare || end == text.length() && isHouseCredit(inner) || isCredit(inner, tail.endsWith("]"));
        }
        int mark = Math.max(tail.lastIndexOf('©'), tail.lastIndexOf("(c)"));
        if (mark >= 0 && from + mark > 0 && !tail.substring(mark).contains(". ")) {
            return true;
        }
        String lower = tail.toLowerCase(Locale.ROOT);
        for (String label : cues.creditLabels()) {
            int at = label.endsWith(":") ? lower.lastIndexOf(label) : -1;
            if (at > 0 && tail.length() - at < 50 && !Character.isLetter(tail.charAt(at - 1)) && !tail.substring(at + label.length()).contains(". ")) {
                return true;
            }
        }
        int bar = Math.max(tail.lastIndexOf('|'), tail.lastIndexOf('/'));
        return bar > 0 && Agencies.isAgency(tail.substring(bar + 1)) && Character.isUpperCase(tail.substring(bar + 1).strip().charAt(0));
    }

    /** "Ann Sample/The Example Post": a name, and behind the stroke a house of two words or more that begins as houses do. */
    private boolean isHouseCredit(String inner) {
        int stroke = inner.lastIndexOf('/');
        String house = inner.substring(stroke + 1).strip();
        return stroke > 0 && house.startsWith("The ") && cues.names().isNames(house) && cues.names().isNames(inner.substring(0, stroke));
    }

    /** "REUTERS Customers leave …", "Getty Images 6 The winner …": the agency, perhaps a number, then the picture's text. */
    private static boolean beginsWithCredit(String text) {
        if (text.length() < CREDIT_AT_END / 2 || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        int end = -1;
        for (int words = 0; words < CREDIT_WORDS; words++) {
            end = text.indexOf(' ', end + 1);
            if (end < 0 || end + 2 >= text.length()) {
                return false;
            }
            char next = text.charAt(end + 1);
            String name = text.substring(0, end);
            boolean written = name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 2 || words > 0;
            if ((Character.isUpperCase(next) || Character.isDigit(next)) && written && Agencies.isPicture(name)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCredit(String inner, boolean square) {
        String lower = inner.strip().toLowerCase(Locale.ROOT);
        for (String label : cues.creditLabels()) {
            if (lower.startsWith(label)) {
                return true;
            }
        }
        return lower.startsWith("©") || lower.endsWith(" photo") || square && Agencies.isAgency(inner)
                || lower.contains("/") && Agencies.isAgency(lower.substring(lower.lastIndexOf('/') + 1));
    }

    /** An embedded message: a handle in brackets and the day behind it. */
    private static boolean isTweet(String text) {
        int at = text.indexOf("(@");
        int shut = at < 0 ? -1 : text.indexOf(')', at);
        return shut > 0 && text.length() - shut < 30 && WrittenDate.find(text.substring(shut + 1), true) != null;
    }

    private boolean isByline(String text) {
        String behind = cues.afterByline(text);
        if (behind != null && cues.names().isNames(behind)) {
            return true;
        }
        int at = text.indexOf('@');
        return at > 0 && text.length() < 60 && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)) && !text.endsWith(".");
    }

    /** "Dead fisherman, Ian Cole." – a name and what it is, no sentence: hardly a word in small letters beside a comma. */
    private static boolean isNameCaption(Line line) {
        if (line.words() < 3 || line.words() > 8 || line.text().indexOf(',') < 0 || !line.endsWith('.')) {
            return false;
        }
        int small = 0;
        int capital = 0;
        for (String w : line.text().split("\\s+")) {
            small += Character.isLowerCase(w.charAt(0)) ? 1 : 0;
            capital += Character.isUpperCase(w.charAt(0)) ? 1 : 0;
        }
        return small <= 1 && capital >= 3;
    }
}
