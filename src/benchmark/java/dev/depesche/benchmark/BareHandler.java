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
import software.amazon.awssdk.services.sns.SnsClient;

/** A Lambda that understands nothing, yet makes the calls that Depesche makes for one article with one alert: the floor of a cold start. */
public final class BareHandler implements RequestStreamHandler {

    private final String digests = System.getenv("DIGEST_BUCKET");
    private final S3Client s3 = new AwsClients(System.getenv()).s3();
    private final SnsClient sns = new AwsClients(System.getenv()).sns();

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        Map<String, Object> event = JSON.std.mapFrom(in);
        Map<?, ?> object = (Map<?, ?>) ((Map<?, ?>) ((List<?>) event.get("Records")).get(0)).get("s3");
        String bucket = (String) ((Map<?, ?>) object.get("bucket")).get("name");
        String key = (String) ((Map<?, ?>) object.get("object")).get("key");
        String text = s3.getObjectAsBytes(b -> b.bucket(bucket).key(key)).asUtf8String();
        s3.getObjectAsBytes(b -> b.bucket(digests).key("config/watchlist.yaml"));
        put("digests/" + key + ".json", text);
        String etag = put("receipts/" + key + ".json", "{}");
        sns.publish(b -> b.topicArn(System.getenv("TOPIC_ARN")).subject("bare").message(text.substring(0, Math.min(200, text.length()))));
        s3.putObject(b -> b.bucket(digests).key("receipts/" + key + ".json").ifMatch(etag), RequestBody.fromString("{\"state\":\"sent\"}"));
        out.write("{\"articles\":1}".getBytes(StandardCharsets.UTF_8));
    }

    private String put(String key, String body) {
        return s3.putObject(b -> b.bucket(digests).key(key).ifNoneMatch("*"), RequestBody.fromString(body)).eTag();
    }
}
