package dev.depesche.cli;

import dev.depesche.cli.Inputs.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code watch}: a folder as the bucket; each file that comes is digested once it has stopped growing, and goes the Lambda's own way:
 * a version that was digested is not digested again, also after a restart, and an alert is shown once.
 *
 * <p>The folder is listed at an interval rather than subscribed to: that works on network drives too, and a file that came while
 * nobody watched is found.
 */
@Command(name = "watch", mixinStandardHelpOptions = true, description = "Watches a folder as if it were the bucket: digests each new file.")
final class WatchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "Where the files are dropped.")
    private Path folder;

    @Option(names = "--out", paramLabel = "FOLDER",
            description = "The folder that stands for the digest bucket: digests, receipts, rejections; default: ${DEFAULT-VALUE}.",
            defaultValue = "digest-bucket")
    private Path out;

    @Option(names = "--watchlist", paramLabel = "FILE", description = "Watches (YAML, or a folder of it) to match.")
    private Path watchlist;

    @Option(names = "--every", paramLabel = "SECONDS", description = "How often to look; default: ${DEFAULT-VALUE}.", defaultValue = "2")
    private int every;

    @Option(names = "--once", description = "Digest what lies there now and end.")
    private boolean once;

    @Mixin
    private HintOptions hints;

    private final Set<String> finished = new HashSet<>();
    private final Map<String, String> growing = new HashMap<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isDirectory(folder)) {
            throw new UsageException(folder + ": there is no such folder");
        }
        if (every < 1) {
            throw new UsageException("--every " + every + ": look at most once a second");
        }
        FolderPlace place = new FolderPlace(folder, out, new Workshop(), watchlist, hints);
        System.err.println("watching " + folder + ", digests go to " + out + "; Ctrl-C ends");
        int exit = 0;
        while (true) {
            for (Input input : Inputs.of(List.of(folder))) {
                if (isNew(input)) {
                    exit = Math.max(exit, place.take(input.key()));
                }
            }
            if (once) {
                return exit;
            }
            TimeUnit.SECONDS.sleep(every);
        }
    }

    /** Whether the file's state was not digested yet and has not changed since the last look (at once with --once). */
    private boolean isNew(Input input) throws IOException {
        if (input.path().toAbsolutePath().startsWith(out.toAbsolutePath())) {
            return false;
        }
        String state = input.key() + " " + Files.size(input.path()) + " " + Files.getLastModifiedTime(input.path());
        boolean still = once || state.equals(growing.put(input.key(), state));
        return still && finished.add(state);
    }
}
