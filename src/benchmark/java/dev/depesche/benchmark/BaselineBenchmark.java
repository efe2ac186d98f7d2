package dev.depesche.benchmark;

import java.text.BreakIterator;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * What the JDK's own word breaking ({@link BreakIterator}) takes for the text of {@link DigestBenchmark}: the yardstick of the README,
 * since milliseconds of a shared machine differ threefold from hour to hour and a ratio within one run does not.
 */
public class BaselineBenchmark extends WarmBenchmark {

    @Param({"de", "en"})
    String language;

    private String text;
    private Locale locale;

    @Setup
    public void load() {
        text = Articles.of(language, 1000).text();
        locale = Locale.forLanguageTag(language);
    }

    @Benchmark
    public int jdkWordsOf1000Words() {
        BreakIterator words = BreakIterator.getWordInstance(locale);
        words.setText(text);
        int letters = 0;
        for (int begin = words.first(), end = words.next(); end != BreakIterator.DONE; begin = end, end = words.next()) {
            letters += Character.isLetter(text.codePointAt(begin)) ? text.substring(begin, end).length() : 0;
        }
        return letters;
    }
}
