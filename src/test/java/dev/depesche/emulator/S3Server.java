package dev.depesche.emulator;

import com.adobe.testing.s3mock.S3MockApplication;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** S3Mock in this JVM, on ports of its own choosing. */
final class S3Server {

    private S3Server() {
    }

    /** Where it listens; it ends with the JVM and its files with it. */
    static URI start() {
        Map<String, Object> properties = new HashMap<>();
        properties.put(S3MockApplication.PROP_HTTP_PORT, S3MockApplication.RANDOM_PORT);
        properties.put(S3MockApplication.PROP_HTTPS_PORT, S3MockApplication.RANDOM_PORT);
        properties.put(S3MockApplication.PROP_SILENT, true);
        properties.put("com.adobe.testing.s3mock.store.region", Emulator.REGION);
        properties.put("spring.main.register-shutdown-hook", "true");
        return URI.create("http://127.0.0.1:" + httpPort(S3MockApplication.start(properties)));
    }

    /** S3Mock advises a process of its own in place of its Java interface; the tests' one JVM is what "nothing but a JDK" asks for. */
    @SuppressWarnings("deprecation")
    private static int httpPort(S3MockApplication s3) {
        return s3.getHttpPort();
    }
}
