package dev.depesche.cli;

import dev.depesche.article.Hints;
import dev.depesche.cli.Inputs.Input;
import dev.depesche.watch.Watcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code digest}: articles to digests, from files and folders or as JSON lines. */
@Command(name = "digest", mixinStandardHelpOptions = true, description = "Digests articles: files and folders into --out, or JSON lines.")
final class DigestCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE|FOLDER", arity = "0..*", description = "What to digest; folders are walked.")
    private List<Path> paths = List.of();

    @Option(names = "--jsonl", description = "Read one article a line (JSON) from standard input, write one digest a line.")
    private boolean jsonl;

    @Option(names = "--with-text", description = "Write the article's text into its digest.")
    private boolean withText;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where the digests go; default: ${DEFAULT-VALUE}.", defaultValue = "digests")
    private Path out;

    @Option(names = "--watchlist", paramLabel = "FILE", description = "Watches (YAML, or a folder of it) to match.")
    private Path watchlist;

    @Option(names = "--show", description = "Show each card and the alerts it would send.")
    private boolean show;

    @Mixin
    private HintOptions hints;

    @Override
    public Integer call() throws IOException {
        Workshop workshop = new Workshop();
        Watcher watcher = workshop.watcher(watchlist);
        if (jsonl) {
            new JsonLines(workshop.depesche(), watcher, withText).run(System.in, System.out);
            return 0;
        }
        if (paths.isEmpty()) {
            throw new UsageException("nothing to digest: name files or folders, or use --jsonl");
        }
        return folder(workshop, watcher, hints.hints());
    }

    /** Every file in turn; one that is rejected does not stop the rest. */
    private int folder(Workshop workshop, Watcher watcher, Hints known) throws IOException {
        List<Input> inputs = Inputs.of(paths);
        FileIntake intake = new FileIntake(workshop, watcher, out, withText, show ? new Show(System.out) : null, System.err);
        Progress progress = new Progress(inputs.size());
        for (Input input : inputs) {
            intake.take(input, known);
            progress.step();
        }
        progress.done(out, intake.rejected());
        return intake.rejected() == 0 ? 0 : Main.REJECTED;
    }
}
