package dev.depesche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.emulator.Emulator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

class S3StoreIT extends ObjectStoreContract {

    private static final Emulator EMULATOR = Emulator.running();
    private static final S3Client S3 = new AwsClients(EMULATOR.environment()).s3();

    @Override
    ObjectStore empty() {
        return new S3Store(S3, EMULATOR.newBucket("store"));
    }

    @Test
    void readsAVersionThatIsNoLongerTheCurrentOne() {
        String bucket = EMULATOR.newBucket("versioned");
        S3.putBucketVersioning(b -> b.bucket(bucket).versioningConfiguration(c -> c.status("Enabled")));
        ObjectStore store = new S3Store(S3, bucket);
        store.put("a.txt", Content.text("eins", Map.of()), Condition.ANY);
        String first = store.head("a.txt").versionId();
        store.put("a.txt", Content.text("zwei", Map.of()), Condition.ANY);
        assertEquals("eins", store.get("a.txt", first, 100).text());
        assertEquals("zwei", store.get("a.txt").text());
        S3.deleteObject(b -> b.bucket(bucket).key("a.txt"));
        assertNull(store.head("a.txt"));
        assertEquals("eins", store.get("a.txt", first, 100).text());
    }

    @Test
    void takesAMissingBucketForAFailure() {
        ObjectStore store = new S3Store(S3, "no-such-bucket-here");
        StoreException e = assertThrows(StoreException.class, () -> store.get("a.txt"));
        assertTrue(e.getMessage().startsWith("could not read a.txt in s3://no-such-bucket-here: "), e.getMessage());
    }
}
