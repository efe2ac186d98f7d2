package dev.depesche.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.depesche.store.AwsClients;
import dev.depesche.store.ObjectStore;
import dev.depesche.store.S3Store;
import dev.depesche.store.SnsSender;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import software.amazon.awssdk.services.s3.S3Client;

/** What AWS Lambda calls: everything is built once, with the instance. */
public final class ArticleHandler implements RequestStreamHandler {

    private final InstantSource clock = Clock.systemUTC();
    private final Workplace workplace;
    private final Priming priming;

    /** Called by Lambda; the environment says the rest, see {@link Settings}. */
    public ArticleHandler() {
        this(System.getenv());
    }

    /** @throws IllegalArgumentException where a setting is missing or wrong */
    public ArticleHandler(Map<String, String> env) {
        Settings settings = Settings.from(env);
        AwsClients aws = new AwsClients(env);
        S3Client s3 = aws.s3();
        Log log = new Log(System.out);
        Workplace.Tools tools = Workplace.Tools.load();
        ObjectStore digests = new S3Store(s3, settings.digestBucket());
        workplace = new Workplace(tools, settings, bucket -> new S3Store(s3, bucket), digests, new SnsSender(aws.sns(), settings.topic()), clock, log);
        priming = new Priming(tools, settings, workplace, digests, clock, log).register();
    }

    /** What warms this instance before a snapshot; kept here, since the context that calls it does not hold on to it. */
    Priming priming() {
        return priming;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        String answer = answer(in.readAllBytes(), context.getAwsRequestId(), Duration.ofMillis(context.getRemainingTimeInMillis()));
        out.write(answer.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The answer to an event, a JSON object.
     *
     * @param requestId of the invocation
     * @param remaining how long it may take
     * @throws UnknownEventException where the event is not understood
     * @throws RetryException        where it must come again
     */
    public String answer(byte[] event, String requestId, Duration remaining) {
        return workplace.runner().run(event, requestId, clock.instant().plus(remaining));
    }
}
