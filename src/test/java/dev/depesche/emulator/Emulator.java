package dev.depesche.emulator;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The S3 and SNS that this JVM's integration tests share; names of buckets and topics are new each time, so that tests do not meet.
 *
 * @param name which one it is, for the log
 * @param here the host under which it reaches this JVM: a container has a loopback address of its own
 */
public record Emulator(String name, URI s3Endpoint, URI snsEndpoint, String here) {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String HOST = "host.docker.internal";

    public static final String REGION = "eu-central-1";
    private static final String KEY = "test";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Started on first use, ended with the JVM. */
    private static final class Holder {

        static final Emulator RUNNING = started();
    }

    /** The emulator in use; started where none runs yet. */
    public static Emulator running() {
        return Holder.RUNNING;
    }

    private static Emulator started() {
        String given = System.getProperty("aws.endpoint", "").strip();
        Emulator e = !given.isEmpty() ? new Emulator("the emulator at " + given, URI.create(given), URI.create(given), LOOPBACK)
                : DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
        System.out.println("Integration tests speak to " + e.name());
        return e;
    }

    /** LocalStack in a container; embedded where Docker is there but cannot give the image, which the log then tells. */
    private static Emulator container() {
        String image = System.getProperty("localstack.image", "localstack/localstack:4.14.0");
        try {
            return container(image);
        } catch (RuntimeException e) {
            System.out.println("Docker is there, but " + image + " does not start: " + e.getMessage());
            return embedded();
        }
    }

    private static Emulator container(String image) {
        LocalStackContainer localstack = new LocalStackContainer(DockerImageName.parse(image)).withServices("s3", "sns", "sqs");
        localstack.withExtraHost(HOST, "host-gateway");
        localstack.start();
        return new Emulator("LocalStack in a container (" + image + ")", localstack.getEndpoint(), localstack.getEndpoint(), HOST);
    }

    private static Emulator embedded() {
        return new Emulator("S3Mock and the tests' own SNS, both in this JVM (no LocalStack, no -Daws.endpoint)", S3Server.start(),
                SnsServer.start(), LOOPBACK);
    }

    public S3Client s3() {
        return S3Client.builder().endpointOverride(s3Endpoint).region(Region.of(REGION)).credentialsProvider(credentials())
                .forcePathStyle(true).httpClient(UrlConnectionHttpClient.create()).build();
    }

    public SnsClient sns() {
        return SnsClient.builder().endpointOverride(snsEndpoint).region(Region.of(REGION)).credentialsProvider(credentials())
                .httpClient(UrlConnectionHttpClient.create()).build();
    }

    /** Whether there is SQS too; the tests' own SNS posts what a queue would get to any URL in its place. */
    public boolean hasQueues() {
        return s3Endpoint.equals(snsEndpoint);
    }

    public SqsClient sqs() {
        return SqsClient.builder().endpointOverride(snsEndpoint).region(Region.of(REGION)).credentialsProvider(credentials())
                .httpClient(UrlConnectionHttpClient.create()).build();
    }

    /** What a process of its own needs to reach the emulator through the SDK's defaults. */
    public Map<String, String> environment() {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("AWS_ENDPOINT_URL_S3", s3Endpoint.toString());
        out.put("AWS_ENDPOINT_URL_SNS", snsEndpoint.toString());
        out.put("AWS_REGION", REGION);
        out.put("AWS_ACCESS_KEY_ID", KEY);
        out.put("AWS_SECRET_ACCESS_KEY", KEY);
        return out;
    }

    /** An empty bucket whose name begins so. */
    public String newBucket(String prefix) {
        String name = unique(prefix);
        try (S3Client s3 = s3()) {
            s3.createBucket(b -> b.bucket(name).createBucketConfiguration(c -> c.locationConstraint(REGION)));
        }
        return name;
    }

    /** ARN of a topic without subscribers whose name begins so. */
    public String newTopic(String prefix) {
        try (SnsClient sns = sns()) {
            return sns.createTopic(b -> b.name(unique(prefix))).topicArn();
        }
    }

    private static String unique(String prefix) {
        return prefix + "-" + ProcessHandle.current().pid() + "-" + System.nanoTime() % 1_000_000_000 + "-" + COUNT.incrementAndGet();
    }

    private static StaticCredentialsProvider credentials() {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, KEY));
    }
}
