package dev.depesche.article.plain;

import dev.depesche.article.meta.Agencies;
import dev.depesche.article.meta.WrittenDate;
import java.util.List;

/** Reads author, agency, publisher, address and day of publication out of the lines that are not the article's own. */
final class MetadataReader {

    private static final int DATELINE = 90;

    private final List<Line> lines;
    private final List<LineKind> kinds;
    private final BodyFinder body;
    private final Cues cues;
    private final String language;
    private String author;
    private String agency;
    private String publisher;
    private String url;
    private String published;

    MetadataReader(List<Line> lines, List<LineKind> kinds, BodyFinder body, Cues cues, String language) {
        this.lines = lines;
        this.kinds = kinds;
        this.body = body;
        this.cues = cues;
        this.language = language;
    }

    Plain read() {
        if (body.first() >= 0) {
            dateline(lines.get(body.first()).text());
        }
        int near = Math.max(0, body.title());
        for (int i = 0; i < lines.size(); i++) {
            if (i != body.title() && !body.isOwn(i)) {
                read(i, i >= near && i <= body.first());
            }
        }
        return new Plain(body.title() < 0 ? null : lines.get(body.title()).span(), body.spans(), author, agency, publisher, url, published);
    }

    private void read(int i, boolean atTitle) {
        String text = lines.get(i).text();
        switch (kinds.get(i)) {
            case BYLINE -> byline(text);
            case DATE -> date(text, atTitle);
            case SOURCE, CAPTION, CREDIT -> source(i, text);
            case END -> holder(text);
            default -> {
            }
        }
    }

    private void byline(String text) {
        String names = cues.afterByline(text);
        names = names == null ? text : names;
        int open = names.indexOf('(');
        int shut = names.indexOf(')', Math.max(0, open));
        if (open > 0 && shut > open) {
            String house = names.substring(open + 1, shut).strip();
            String by = Agencies.text(house);
            agency = agency == null ? by : agency;
            publisher = publisher == null && by == null && house.length() > 2 ? house : publisher;
        }
        String who = Names.authors(names);
        if (author == null && !who.isEmpty()) {
            author = who;
        }
    }

    private void date(String text, boolean atTitle) {
        WrittenDate.Found found = WrittenDate.find(text, language.equals("en"));
        if (found != null && (published == null || atTitle && !nearTitle)) {
            published = found.value();
            nearTitle = atTitle;
        }
    }

    private boolean nearTitle;

    private void source(int i, String text) {
        int http = text.indexOf("http");
        if (http >= 0 && kinds.get(i) == LineKind.SOURCE && url == null) {
            int end = http;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            url = text.substring(http, end).replaceAll("[).,;]+$", "");
        }
        String named = credited(text);
        if (named != null) {
            agency = agency == null ? Agencies.text(named) : agency;
            boolean house = kinds.get(i) == LineKind.SOURCE && Agencies.text(named) == null && named.length() <= 40 && http < 0 && !Agencies.isAgency(named);
            publisher = publisher == null && house ? named : publisher;
        }
    }

    /** Who is named behind the colon, in the brackets or alone. */
    private static String credited(String text) {
        int begin = Math.max(text.lastIndexOf('('), text.lastIndexOf('[')) + 1;
        int colon = text.indexOf(':', begin);
        begin = colon > 0 ? colon + 1 : begin;
        int end = text.length();
        while (end > begin && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        String named = text.substring(begin, end).strip();
        return named.isEmpty() || named.length() > 60 ? null : named;
    }

    /** "© 2019 Sky UK" names the publisher. */
    private void holder(String text) {
        int mark = text.indexOf('©');
        if (mark < 0 || publisher != null || text.length() > 80) {
            return;
        }
        String who = text.substring(mark + 1).replaceAll("^[\\s\\d,–-]+", "");
        int end = who.indexOf('.');
        who = (end > 2 && end + 1 < who.length() && who.charAt(end + 1) == ' ' ? who.substring(0, end) : who).replaceAll("[.\\s]+$", "");
        publisher = who.length() > 1 && who.length() <= 40 ? who : null;
    }

    /** "BERLIN (dpa) - …": the agency in the first brackets before a dash. */
    private void dateline(String text) {
        int open = text.indexOf('(');
        int shut = open < 0 ? -1 : text.indexOf(')', open);
        if (shut < 0 || shut > DATELINE) {
            return;
        }
        String behind = text.substring(shut + 1, Math.min(text.length(), shut + 5)).strip();
        boolean dash = !behind.isEmpty() && "-–—.:".indexOf(behind.charAt(0)) >= 0;
        if (dash) {
            agency = Agencies.text(text.substring(open + 1, shut));
            WrittenDate.Found day = WrittenDate.find(text.substring(0, open), language.equals("en"));
            published = day == null ? null : day.value();
        }
    }
}
