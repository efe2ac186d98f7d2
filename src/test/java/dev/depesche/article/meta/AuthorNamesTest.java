package dev.depesche.article.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "null", value = {
        "Ann Hill;Ann Hill", "by Ann Hill @annhill Nov 18, 2019 • 2 min read;Ann Hill", "Von Jan Kern und Eva Ruf;Jan Kern und Eva Ruf", "Analysis by Ann Hill, The Post;Ann Hill, The Post",
        "Text Jan Kern;Jan Kern", "par Anne Petit;Anne Petit", "story by Ann Hill;Ann Hill", "Byron West;Byron West", "admin;null", "siteadmin;null", "Webmaster;null", "publisher;null",
        "administrator;null", "Follow Ann Hill on Twitter;null", "Folge Jan Kern;null", "Folgen Sie Jan Kern;null", "Subscribe now;null", "@annhill;@annhill", "null;null"})
    void keepsTheNamesAlone(String told, String names) {
        assertEquals(names, AuthorNames.of(told));
    }
}
