package dev.depesche.benchmark;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.jr.ob.JSON;
import dev.depesche.store.AwsClients;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.sns.SnsClient;

/**
 * A Lambda that understands nothing, yet makes, one for one, the 13 calls that Depesche makes for the first article of a new bucket with one
 * alert: the floor of a cold start.
 */
public final class BareHandler implements RequestStreamHandler {

    private static final String WATCHLIST = "config/watchlist.yaml";
    private static final String IN_FORCE = "state/watchlist.in-force.yaml";

    private final String digests = System.getenv("DIGEST_BUCKET");
    private final S3Client s3 = new AwsClients(System.getenv()).s3();
    private final SnsClient sns = new AwsClients(System.getenv()).sns();

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        Map<String, Object> event = JSON.std.mapFrom(in);
        Map<?, ?> object = (Map<?, ?>) ((Map<?, ?>) ((List<?>) event.get("Records")).get(0)).get("s3");
        String key = (String) ((Map<?, ?>) object.get("object")).get("key");
        String text = get((String) ((Map<?, ?>) object.get("bucket")).get("name"), key);
        s3.listObjectsV2(b -> b.bucket(digests).prefix("config/watches/").maxKeys(1000));
        String watchlist = get(digests, WATCHLIST);
        isThere(IN_FORCE);
        s3.putObject(b -> b.bucket(digests).key(IN_FORCE), RequestBody.fromString(watchlist));
        isThere("rejected/" + WATCHLIST + ".txt");
        put("digests/" + key + ".json", text);
        String etag = put("receipts/" + key + ".json", "{}");
        get(digests, "stories/bare.json");
        put("stories/bare.json", "{}");
        sns.publish(b -> b.topicArn(System.getenv("TOPIC_ARN")).subject("bare").message(text.substring(0, Math.min(200, text.length()))));
        s3.putObject(b -> b.bucket(digests).key("receipts/" + key + ".json").ifMatch(etag), RequestBody.fromString("{\"state\":\"sent\"}"));
        isThere("rejected/" + key + ".json");
        out.write("{\"articles\":1}".getBytes(StandardCharsets.UTF_8));
    }

    private String get(String bucket, String key) throws IOException {
        try (InputStream in = s3.getObject(b -> b.bucket(bucket).key(key))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (S3Exception e) {
            return missing(e);
        }
    }

    private void isThere(String key) {
        try {
            s3.headObject(b -> b.bucket(digests).key(key));
        } catch (S3Exception e) {
            missing(e);
        }
    }

    private static String missing(S3Exception e) {
        if (e.statusCode() == 404) {
            return null;
        }
        throw e;
    }

    private String put(String key, String body) {
        return s3.putObject(b -> b.bucket(digests).key(key).ifNoneMatch("*"), RequestBody.fromString(body)).eTag();
    }
}
