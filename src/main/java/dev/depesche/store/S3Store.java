package dev.depesche.store;

import java.io.IOException;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A bucket in S3.
 *
 * <p>409 (another conditional write was under way) is tried again here, since S3 documents it as "try again"; 412 and a 404 to
 * {@code If-Match} are answers, not failures. A write whose answer was lost and that the SDK repeated looks like somebody else's: who
 * claims by a write must be able to recognise it as its own.
 */
public final class S3Store implements ObjectStore {

    private static final int ATTEMPTS = 6;
    private static final long FIRST_PAUSE_MS = 20;

    private final S3Client s3;
    private final String bucket;
    private final LongConsumer pause;

    public S3Store(S3Client s3, String bucket) {
        this(s3, bucket, S3Store::sleep);
    }

    /** @param pause waits so many milliseconds */
    S3Store(S3Client s3, String bucket, LongConsumer pause) {
        this.s3 = s3;
        this.bucket = bucket;
        this.pause = pause;
    }

    @Override
    public String name() {
        return bucket;
    }

    @Override
    public StoredObject get(String key, String versionId, long limit) {
        return read(key, GetObjectRequest.builder().bucket(bucket).key(key).versionId(versionId).build(), limit);
    }

    @Override
    public StoredObject getUnless(String key, String etag) {
        GetObjectRequest.Builder request = GetObjectRequest.builder().bucket(bucket).key(key);
        return read(key, etag == null ? request.build() : request.ifNoneMatch(quoted(etag)).build(), Long.MAX_VALUE);
    }

    private StoredObject read(String key, GetObjectRequest request, long limit) {
        try (ResponseInputStream<GetObjectResponse> in = s3.getObject(request)) {
            GetObjectResponse head = in.response();
            byte[] bytes = null;
            if (head.contentLength() <= limit) {
                bytes = in.readAllBytes();
            } else {
                in.abort();
            }
            return new StoredObject(key, head.versionId(), bare(head.eTag()), head.contentLength(), head.lastModified(), head.contentType(),
                    head.metadata(), bytes);
        } catch (S3Exception e) {
            if (e.statusCode() == 304) {
                return new StoredObject(key, null, bare(request.ifNoneMatch()), -1, null, null, java.util.Map.of(), null);
            }
            return missing(e, "read " + key);
        } catch (SdkException | IOException e) {
            throw failed("read " + key, e);
        }
    }

    @Override
    public StoredObject head(String key) {
        try {
            HeadObjectResponse head = s3.headObject(b -> b.bucket(bucket).key(key));
            return new StoredObject(key, head.versionId(), bare(head.eTag()), head.contentLength(), head.lastModified(), head.contentType(),
                    head.metadata(), null);
        } catch (S3Exception e) {
            return missing(e, "look at " + key);
        } catch (SdkException e) {
            throw failed("look at " + key, e);
        }
    }

    @Override
    public String put(String key, Content content, Condition condition) {
        PutObjectRequest request = PutObjectRequest.builder().bucket(bucket).key(key).contentType(content.mediaType()).metadata(content.metadata())
                .ifNoneMatch(condition.absent() ? "*" : null).ifMatch(condition.etag() == null ? null : quoted(condition.etag())).build();
        return whileInConflict("write " + key, () -> {
            try {
                return bare(s3.putObject(request, RequestBody.fromBytes(content.bytes())).eTag());
            } catch (S3Exception e) {
                if (e.statusCode() == 412 || condition.etag() != null && e.statusCode() == 404) {
                    return null;
                }
                throw e;
            }
        });
    }

    @Override
    public void delete(String key, String etag) {
        whileInConflict("delete " + key, () -> {
            try {
                s3.deleteObject(b -> b.bucket(bucket).key(key).ifMatch(quoted(etag)));
            } catch (S3Exception e) {
                if (e.statusCode() == 501) {
                    deleteUnconditionally(key, etag);
                } else if (e.statusCode() != 412 && e.statusCode() != 404) {
                    throw e;
                }
            }
            return null;
        });
    }

    /** LocalStack knows no conditional delete: there what was read may have been replaced in the moment between. */
    private void deleteUnconditionally(String key, String etag) {
        StoredObject there = head(key);
        if (there != null && etag.equals(there.etag())) {
            s3.deleteObject(b -> b.bucket(bucket).key(key));
        }
    }

    @Override
    public List<String> list(String prefix, int most) {
        try {
            return s3.listObjectsV2Paginator(b -> b.bucket(bucket).prefix(prefix).maxKeys(Math.min(most, 1000))).contents().stream()
                    .limit(most).map(S3Object::key).toList();
        } catch (SdkException e) {
            throw failed("list " + prefix, e);
        }
    }

    private String whileInConflict(String what, Supplier<String> request) {
        for (int attempt = 1; ; attempt++) {
            try {
                return request.get();
            } catch (S3Exception e) {
                if (e.statusCode() != 409 || attempt == ATTEMPTS) {
                    throw failed(what, e);
                }
                pause.accept(FIRST_PAUSE_MS << attempt);
            } catch (SdkException e) {
                throw failed(what, e);
            }
        }
    }

    /** 405 is S3's answer to the version id of a delete marker. */
    private StoredObject missing(S3Exception e, String what) {
        if (e.statusCode() == 404 || e.statusCode() == 405) {
            if (e.awsErrorDetails() != null && "NoSuchBucket".equals(e.awsErrorDetails().errorCode())) {
                throw failed(what, e);
            }
            return null;
        }
        throw failed(what, e);
    }

    private StoreException failed(String what, Exception e) {
        return new StoreException("could not " + what + " in s3://" + bucket + ": " + e.getMessage(), e);
    }

    private static void sleep(long ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String quoted(String etag) {
        return "\"" + etag + "\"";
    }

    private static String bare(String etag) {
        return etag == null ? null : etag.replace("\"", "");
    }
}
