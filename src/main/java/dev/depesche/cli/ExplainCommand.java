package dev.depesche.cli;

import dev.depesche.article.Article;
import dev.depesche.article.RejectedException;
import dev.depesche.digest.Digest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: each fact with its place in the text and the rule that found it. */
@Command(name = "explain", mixinStandardHelpOptions = true, description = "Shows each fact marked in the text, with the rule that found it.")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The article.")
    private Path file;

    @Option(names = "--watchlist", paramLabel = "FILE", description = "Watches (YAML) to match, explained too.")
    private Path watchlist;

    @Mixin
    private HintOptions hints;

    @Override
    public Integer call() throws IOException, RejectedException {
        Workshop workshop = new Workshop();
        for (Inputs.Input input : Inputs.of(List.of(file))) {
            for (Article article : new FileReader().read(input.path(), input.key(), hints.hints())) {
                Digest digest = workshop.watcher(watchlist).watch(workshop.depesche().digest(article));
                new Explanation(digest).print(System.out);
            }
        }
        return 0;
    }
}
