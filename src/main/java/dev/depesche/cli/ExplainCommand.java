package dev.depesche.cli;

import dev.depesche.article.Article;
import dev.depesche.article.RejectedException;
import dev.depesche.digest.Digest;
import dev.depesche.watch.Watch;
import dev.depesche.watch.Watcher;
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

    @Option(names = "--watch", paramLabel = "ID", description = "Only this watch of the list: each clause of its query, and why it matched or did not.")
    private String watch;

    @Mixin
    private HintOptions hints;

    @Override
    public Integer call() throws IOException, RejectedException {
        Workshop workshop = new Workshop();
        Watcher watcher = workshop.watcher(watchlist);
        if (watch != null && watcher.watchlist().get(watch) == null) {
            throw new UsageException(watchlist == null ? "--watch needs the list it stands in: add --watchlist FILE"
                    : "there is no watch \"" + watch + "\" in " + watchlist);
        }
        for (Inputs.Input input : Inputs.of(List.of(file))) {
            for (Article article : new FileReader().read(input.path(), input.key(), hints.hints(), (entry, why) ->
                    System.err.println(FileIntake.printable(entry.key()) + ": rejected (" + why.code() + "): " + why.getMessage()))) {
                Digest digest = watcher.watch(workshop.depesche().digest(article));
                Explanation explanation = new Explanation(digest);
                if (watch == null) {
                    explanation.print(System.out);
                }
                for (Watch w : watcher.watchlist().watches()) {
                    if (watch == null || w.id().equals(watch)) {
                        explanation.print(w, watcher.verdict(digest, w), System.out);
                    }
                }
            }
        }
        return 0;
    }
}
