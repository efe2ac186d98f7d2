package dev.depesche.store;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sns.SnsClient;

/**
 * The SDK's clients, made for a quick start: the JDK's own HTTP client, credentials from where the environment says they are rather
 * than by searching, and checksums only where S3 demands them.
 */
public final class AwsClients {

    private final Map<String, String> env;
    private final AwsCredentialsProvider credentials;
    private final SdkHttpClient http = UrlConnectionHttpClient.builder().connectionTimeout(Duration.ofSeconds(3))
            .socketTimeout(Duration.ofSeconds(15)).build();

    /** @param env the environment: {@code AWS_REGION}, and {@code AWS_ENDPOINT_URL} for an emulator */
    public AwsClients(Map<String, String> env) {
        this.env = Map.copyOf(env);
        this.credentials = credentials(env);
    }

    /** Gives the bucket of a name as a store; all of them share one client. */
    public Function<String, ObjectStore> buckets() {
        S3Client s3 = s3();
        return name -> new S3Store(s3, name);
    }

    /** A bucket. */
    public ObjectStore store(String bucket) {
        return buckets().apply(bucket);
    }

    /** @param topic ARN of the topic of alerts that name none; null where there is none */
    public AlertSender sender(String topic) {
        return new SnsSender(sns(), topic);
    }

    public S3Client s3() {
        String endpoint = endpoint("AWS_ENDPOINT_URL_S3");
        return with(S3Client.builder(), endpoint).httpClient(http).forcePathStyle(endpoint != null)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED).build();
    }

    public SnsClient sns() {
        return with(SnsClient.builder(), endpoint("AWS_ENDPOINT_URL_SNS")).httpClient(http).build();
    }

    private <B extends AwsClientBuilder<B, C>, C> B with(B builder, String endpoint) {
        builder.credentialsProvider(credentials).defaultsMode(DefaultsMode.IN_REGION);
        String region = env.getOrDefault("AWS_REGION", env.get("AWS_DEFAULT_REGION"));
        if (region != null) {
            builder.region(Region.of(region));
        } else if (endpoint != null) {
            builder.region(Region.US_EAST_1);
        }
        if (endpoint != null) {
            builder.endpointOverride(URI.create(endpoint));
        }
        return builder;
    }

    private String endpoint(String own) {
        String url = env.getOrDefault(own, env.get("AWS_ENDPOINT_URL"));
        return url == null || url.isBlank() ? null : url;
    }

    /** Under SnapStart Lambda gives credentials by URI, so that they do not grow old in the snapshot. */
    private static AwsCredentialsProvider credentials(Map<String, String> env) {
        if (env.containsKey("AWS_CONTAINER_CREDENTIALS_FULL_URI")) {
            return ContainerCredentialsProvider.builder().build();
        }
        String id = env.get("AWS_ACCESS_KEY_ID");
        String secret = env.get("AWS_SECRET_ACCESS_KEY");
        if (id == null || secret == null) {
            return DefaultCredentialsProvider.builder().build();
        }
        String token = env.get("AWS_SESSION_TOKEN");
        return StaticCredentialsProvider.create(token == null ? AwsBasicCredentials.create(id, secret) : AwsSessionCredentials.create(id, secret, token));
    }
}
