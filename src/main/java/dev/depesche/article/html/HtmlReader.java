package dev.depesche.article.html;

import dev.depesche.article.Article;
import dev.depesche.article.Hints;
import dev.depesche.article.Published;
import dev.depesche.article.RejectedException;
import dev.depesche.article.Source;
import dev.depesche.article.Warning;
import dev.depesche.article.kind.Limits;
import dev.depesche.article.kind.Said;
import dev.depesche.article.meta.Addresses;
import dev.depesche.article.meta.AuthorNames;
import dev.depesche.article.plain.BlockKinds;
import dev.depesche.language.LanguageDetector;
import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Makes an article of a web page. */
public final class HtmlReader {

    private static final int HARDLY_ANYTHING = 200;
    private static final int ENOUGH_TO_TELL = 150;

    private final LanguageDetector detector = new LanguageDetector();

    /** Reads {@code page}; {@code hints} win over what it says. The article's text is the text of its own blocks, parted by empty lines. */
    public Article read(String page, String id, Source source, Hints hints, String author, List<Warning> warnings) throws RejectedException {
        Limits.checkTags(page);
        Document document = parse(page);
        PageFacts facts = PageFacts.of(document);
        JsonLd ld = JsonLd.of(facts.jsonLd);
        String title = PageTitle.of(facts, ld);
        Scan scan = Scan.of(document.body());
        String language = declared(facts, ld);
        BlockKinds kinds = new BlockKinds(language == null ? detector.detect(sample(scan)) : language);
        List<Block> blocks = blocks(scan, kinds, title);
        StringBuilder text = new StringBuilder();
        List<Span> body = new ArrayList<>();
        for (Block b : blocks) {
            text.append(text.length() == 0 ? "" : "\n\n");
            body.add(new Span(text.length(), text.length() + b.length()));
            text.append(b.text());
        }
        Limits.checkLength(text.length());
        if (text.isEmpty()) {
            throw new RejectedException("no-text", "No article was found on the page; it may be made by scripts. Save the page complete, or drop the text.");
        }
        String found = text.length() < ENOUGH_TO_TELL && language != null ? language : detector.detect(text.toString());
        language = hints.language() != null ? hints.language() : found.equals("und") && language != null ? language : found;
        String url = hints.url() != null ? hints.url() : url(facts, ld);
        String publisher = first(hints.publisher(), ld.publisher(), facts.meta("meta-site"), Addresses.house(url));
        return new Article(id, source, text.toString(), Said.line(first(hints.title(), title)), null, Said.line(publisher), null, AuthorNames.of(author != null ? author : author(facts, ld)), url, language,
                published(hints, source, facts, ld, url, scan, kinds, title, language), body, warnings);
    }

    /** @throws RejectedException where its tags cannot be made a tree in the room there is */
    private static Document parse(String page) throws RejectedException {
        try {
            return Jsoup.parse(page);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new RejectedException("too-complex", "The page's tags are nested so that it cannot be read; save the article alone.");
        }
    }

    private static List<Block> blocks(Scan scan, BlockKinds kinds, String title) {
        List<Block> blocks = new ArticleBlocks(scan, MainPart.of(scan), kinds, title).choose();
        if (length(blocks) >= HARDLY_ANYTHING) {
            return blocks;
        }
        List<Block> more = new ArticleBlocks(scan, MainPart.of(scan, true), kinds, title).choose();
        return length(more) > length(blocks) * 2 ? more : blocks;
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::length).sum();
    }

    private static String sample(Scan scan) {
        StringBuilder out = new StringBuilder();
        for (Block b : scan.blocks()) {
            if (b.isProse() && out.length() < 2000) {
                out.append(b.text()).append('\n');
            }
        }
        return out.toString();
    }

    private static String declared(PageFacts facts, JsonLd ld) {
        String code = first(ld.language(), facts.language, facts.meta("meta-language"));
        return code != null && code.length() >= 2 && (code.length() == 2 || !Character.isLetter(code.charAt(2))) ? code.substring(0, 2).toLowerCase(Locale.ROOT) : null;
    }

    private static String url(PageFacts facts, JsonLd ld) {
        for (String u : new String[] {facts.canonical, facts.metas.get("og:url"), ld.url()}) {
            if (u != null && (u.startsWith("http://") || u.startsWith("https://"))) {
                return u;
            }
        }
        return null;
    }

    private static String author(PageFacts facts, JsonLd ld) {
        String meta = facts.meta("meta-author");
        String author = first(ld.author(), meta != null && !meta.startsWith("http") ? meta : null, facts.authors.isEmpty() ? null : facts.authors.get(0));
        return author == null || author.length() > 150 ? null : author;
    }

    private static Published published(Hints hints, Source source, PageFacts facts, JsonLd ld, String url, Scan scan, BlockKinds kinds, String title, String language) {
        if (hints.published() != null) {
            return new Published(hints.published(), "metadata");
        }
        MainPart main = MainPart.of(scan);
        Published said = PageDate.of(facts, ld, url, Datelines.of(scan, main, kinds, title), language.equals("en") && !dayFirst(url),
                Zones.of(language, url));
        return Published.of(hints, said == null ? null : said.value(), said == null ? null : said.basis(), source);
    }

    private static boolean dayFirst(String url) {
        String house = Addresses.house(url);
        return house != null && (house.endsWith(".uk") || house.endsWith(".au") || house.endsWith(".in") || house.endsWith(".ie") || house.endsWith(".nz") || house.endsWith(".za"));
    }

    private static String first(String... candidates) {
        for (String c : candidates) {
            if (c != null && !c.isBlank()) {
                return c.strip();
            }
        }
        return null;
    }
}
