package dev.depesche.emulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** Amazon SNS as far as the tests need it, over HTTP: the query protocol in, XML out. */
final class SnsServer {

    private final SnsActions actions = new SnsActions(new SnsTopics());

    private SnsServer() {
    }

    /** Where it listens; it ends with the JVM. */
    static URI start() {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            SnsServer sns = new SnsServer();
            http.createContext("/", sns::answer);
            http.setExecutor(Executors.newCachedThreadPool(r -> {
                Thread t = new Thread(r, "sns");
                t.setDaemon(true);
                return t;
            }));
            http.start();
            return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
        } catch (IOException e) {
            throw new UncheckedIOException("the tests' SNS does not start", e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        SnsReply reply;
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String query = exchange.getRequestURI().getRawQuery();
            try {
                reply = SnsReply.ok(actions.perform(new SnsRequest(body.isEmpty() && query != null ? query : body)));
            } catch (SnsFault f) {
                reply = SnsReply.fault(f);
            }
            byte[] xml = reply.xml().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/xml");
            exchange.sendResponseHeaders(reply.status(), xml.length);
            exchange.getResponseBody().write(xml);
        }
    }
}
