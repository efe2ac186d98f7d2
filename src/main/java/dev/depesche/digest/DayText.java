package dev.depesche.digest;

import dev.depesche.facts.Moment;
import dev.depesche.language.Lexicon;

/** Writes a day as people do: "3 May 2024", "3. Mai 2024", "May 2024"; without the year where the text gives none. */
public final class DayText {

    private DayText() {
    }

    /** The day in words; the text's own word ("Monday") where it is a day that nothing in the article places. */
    public static String of(Moment m, Lexicon labels) {
        String day = of(m.value(), labels);
        return day.equals(m.value()) && day.contains("X") ? Card.line(m.text()) : day;
    }

    /**
     * The day in words; the value itself where it is no calendar day, month or year.
     *
     * @param value TIMEX3 value: "2024-05-03", "XXXX-05-03", "2024-05-03TMO", "2024-05", "2024-W18"
     * @param labels words of the language
     */
    public static String of(String value, Lexicon labels) {
        String date = value.length() > 10 && value.charAt(10) == 'T' ? value.substring(0, 10) : value;
        boolean known = date.matches("[0-9X]{4}-[0-9]{2}(-[0-9]{2})?");
        int month = known ? Integer.parseInt(date.substring(5, 7)) : 0;
        Lexicon.Entry name = month < 1 ? null : labels.get("month-" + month);
        if (name == null) {
            return value;
        }
        String year = date.startsWith("XXXX") ? "" : " " + date.substring(0, 4);
        String day = date.length() > 7 ? Integer.parseInt(date.substring(8)) + labels.get("day-mark").get("text").replace("_", "") + " " : "";
        return day + name.get("text") + year;
    }
}
