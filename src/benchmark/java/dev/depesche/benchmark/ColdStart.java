package dev.depesche.benchmark;

import dev.depesche.emulator.Emulator;
import dev.depesche.lambda.runtime.LambdaProcess;
import dev.depesche.lambda.runtime.RuntimeApi;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Start of a process to its first answer, {@value #RUNS} times, in turn with {@link BareHandler}, by AWS's runtime interface client and
 * against the emulator in use; then the resident memory after an article of 1,000 words. Bars: 1.5 times the bare handler, 300 MB.
 *
 * <p>On Lambda, SnapStart takes most of this away; here every class is loaded anew, C1 only as Lambda has it by default. Both handlers run
 * from one folder into which the jar is unpacked, as Lambda unpacks it into {@code /var/task}.
 */
public final class ColdStart {

    private static final int RUNS = 7;
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx700m");

    private final Emulator emulator = Emulator.running();
    private final Path task;
    private final String benchmarks = System.getProperty("benchmark.classes", "target/test-classes");

    private ColdStart(Path task) {
        this.task = task;
    }

    public static void main(String[] args) throws Exception {
        Path task = Path.of("target/task");
        unpack(Path.of(System.getProperty("depesche.jar", "target/depesche.jar")), task);
        new ColdStart(task).run();
        System.exit(0);
    }

    private static void unpack(Path jar, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                Path file = folder.resolve(e.getName());
                if (!e.isDirectory()) {
                    Files.createDirectories(file.getParent());
                    Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private void run() throws Exception {
        List<Double> bare = new ArrayList<>();
        List<Double> own = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            bare.add(start(task + File.pathSeparator + benchmarks, BareHandler.class.getName(), 300).ms());
            own.add(start(task.toString(), "dev.depesche.lambda.ArticleHandler", 300).ms());
        }
        double ratio = median(own) / median(bare);
        System.out.printf(Locale.ROOT, "cold start, median of %d: bare handler %.0f ms, Depesche %.0f ms, %.2f times the bare one%n", RUNS, median(bare),
                median(own), ratio);
        System.out.printf(Locale.ROOT, "resident after an article of 1,000 words: %.0f MB%n",
                start(task.toString(), "dev.depesche.lambda.ArticleHandler", 1000).kilobytes() / 1024.0);
    }

    private record Run(double ms, long kilobytes) {
    }

    private Run start(String classPath, String handler, int words) throws Exception {
        String inbox = emulator.newBucket("inbox");
        Map<String, String> env = new HashMap<>(emulator.environment());
        env.put("DIGEST_BUCKET", emulator.newBucket("digests"));
        env.put("TOPIC_ARN", emulator.newTopic("alerts"));
        try (S3Client s3 = emulator.s3()) {
            s3.putObject(b -> b.bucket(inbox).key("a.txt"), RequestBody.fromString(Articles.of("de", words).text()));
            s3.putObject(b -> b.bucket(env.get("DIGEST_BUCKET")).key("config/watchlist.yaml"),
                    RequestBody.fromString("watches:\n- {id: streik, title: Streik, query: Hafen OR Gipfel}\n"));
        }
        try (RuntimeApi api = new RuntimeApi()) {
            api.send("{\"Records\": [{\"eventName\": \"ObjectCreated:Put\", \"s3\": {\"bucket\": {\"name\": \"" + inbox
                    + "\"}, \"object\": {\"key\": \"a.txt\", \"sequencer\": \"01\"}}}]}");
            long begin = System.nanoTime();
            try (LambdaProcess lambda = LambdaProcess.start(classPath, handler, api, env, OPTIONS)) {
                RuntimeApi.Answer answer = api.answer();
                double ms = (System.nanoTime() - begin) / 1e6;
                if (answer == null || !answer.body().equals("{\"articles\":1}")) {
                    throw new IllegalStateException(handler + " answered " + answer + "\n" + lambda.log());
                }
                return new Run(ms, lambda.peakMemory());
            }
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
