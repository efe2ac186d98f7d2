package dev.depesche.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code digest}: articles to digests. */
@Command(name = "digest", mixinStandardHelpOptions = true, description = "Digests articles.")
final class DigestCommand implements Callable<Integer> {

    @Option(names = "--jsonl", description = "Read one article a line (JSON) from standard input, write one digest a line.")
    private boolean jsonl;

    @Option(names = "--with-text", description = "Write the article's text into its digest.")
    private boolean withText;

    @Override
    public Integer call() throws IOException {
        new JsonLines(withText).run(System.in, System.out);
        return 0;
    }
}
