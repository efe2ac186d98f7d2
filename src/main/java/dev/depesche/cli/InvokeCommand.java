package dev.depesche.cli;

import dev.depesche.lambda.ArticleHandler;
import dev.depesche.lambda.RetryException;
import dev.depesche.lambda.UnknownEventException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code invoke}: the Lambda's handler on one event, against AWS or the emulator that the environment names. */
@Command(name = "invoke", mixinStandardHelpOptions = true, description = {"Runs the Lambda's handler on an event file and prints its answer.",
        "Settings come from the environment as in the Lambda: DIGEST_BUCKET, TOPIC_ARN, LINK_BASE …;",
        "AWS_ENDPOINT_URL names an emulator, without it AWS itself is spoken to."})
final class InvokeCommand implements Callable<Integer> {

    private static final Duration TIME = Duration.ofMinutes(1);

    @Parameters(paramLabel = "EVENT.json", description = "The event; - reads it from standard input.")
    private String event;

    @Option(names = "--digest-bucket", paramLabel = "BUCKET", description = "In place of DIGEST_BUCKET.")
    private String bucket;

    @Option(names = "--topic", paramLabel = "ARN", description = "In place of TOPIC_ARN.")
    private String topic;

    @Override
    public Integer call() throws IOException {
        byte[] json = read();
        ArticleHandler handler = handler(environment(bucket, topic));
        try {
            System.out.println(handler.answer(json, "invoke-" + ProcessHandle.current().pid(), TIME));
            return 0;
        } catch (UnknownEventException e) {
            throw new UsageException(event + ": " + e.getMessage());
        } catch (RetryException e) {
            System.err.println("depesche: " + event + ": " + e.getMessage());
            return Main.REJECTED;
        }
    }

    /** The process's environment, with what options say in its place. */
    static Map<String, String> environment(String bucket, String topic) {
        Map<String, String> env = new TreeMap<>(System.getenv());
        if (bucket != null) {
            env.put("DIGEST_BUCKET", bucket);
        }
        if (topic != null) {
            env.put("TOPIC_ARN", topic);
        }
        return env;
    }

    private static ArticleHandler handler(Map<String, String> env) {
        try {
            return new ArticleHandler(env);
        } catch (IllegalArgumentException e) {
            throw new UsageException("the settings are not complete: " + e.getMessage());
        }
    }

    private byte[] read() throws IOException {
        try {
            return event.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(event));
        } catch (NoSuchFileException e) {
            throw new UsageException(event + ": there is no such file");
        }
    }
}
