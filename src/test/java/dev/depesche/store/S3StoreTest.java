package dev.depesche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers of S3 that no emulator gives. */
class S3StoreTest {

    private final Deque<Integer> answers = new ArrayDeque<>();
    private final List<String> requests = new ArrayList<>();
    private final List<Long> pauses = new ArrayList<>();
    private HttpServer server;
    private S3Store store;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("If-None-Match"));
            int status = answers.isEmpty() ? 200 : answers.poll();
            exchange.getResponseHeaders().add("ETag", "\"e1\"");
            byte[] body = status == 200 ? new byte[0] : "<Error><Code>ConditionalRequestConflict</Code><Message>m</Message></Error>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
        Map<String, String> env = Map.of("AWS_ENDPOINT_URL", "http://127.0.0.1:" + server.getAddress().getPort(), "AWS_ACCESS_KEY_ID", "test",
                "AWS_SECRET_ACCESS_KEY", "test");
        store = new S3Store(new AwsClients(env).s3(), "b", pauses::add);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void triesAgainAfterAConflictWithAnotherWrite() {
        answers.addAll(List.of(409, 409));
        assertEquals("e1", store.put("a.json", Content.text("x", Map.of()), Condition.ABSENT));
        assertEquals(List.of("PUT /b/a.json *", "PUT /b/a.json *", "PUT /b/a.json *"), requests);
        assertEquals(List.of(40L, 80L), pauses);
    }

    @Test
    void givesUpAfterManyConflicts() {
        answers.addAll(List.of(409, 409, 409, 409, 409, 409));
        StoreException e = assertThrows(StoreException.class, () -> store.put("a.json", Content.text("x", Map.of()), Condition.ABSENT));
        assertTrue(e.getMessage().startsWith("could not write a.json in s3://b"), e.getMessage());
        assertEquals(6, requests.size());
    }

    @Test
    void takesAConflictThatTurnsIntoARefusalForARefusal() {
        answers.addAll(List.of(409, 412));
        assertNull(store.put("a.json", Content.text("x", Map.of()), Condition.ABSENT));
    }

    @Test
    void takesForbiddenForAFailureNotForMissing() {
        answers.addAll(List.of(403));
        assertThrows(StoreException.class, () -> store.get("a.json"));
    }

    @Test
    void takesADeleteMarkerForMissing() {
        answers.addAll(List.of(405));
        assertNull(store.get("a.json", "marker", 10));
    }
}
