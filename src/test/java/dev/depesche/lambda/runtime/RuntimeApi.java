package dev.depesche.lambda.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** AWS's Lambda Runtime API (version 2018-06-01) for one function: hands out events, takes answers and errors. */
public final class RuntimeApi implements AutoCloseable {

    /**
     * What the function made of one event.
     *
     * @param kind "response", "error", or "init" where it never started
     */
    public record Answer(String kind, String body) {
    }

    private static final String ROOT = "/2018-06-01/runtime/";
    private static final int TIMEOUT_MS = 60_000;

    private final HttpServer http;
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final AtomicInteger requests = new AtomicInteger();

    public RuntimeApi() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext(ROOT, this::serve);
        http.setExecutor(Executors.newCachedThreadPool(r -> {
            Thread t = new Thread(r, "runtime-api");
            t.setDaemon(true);
            return t;
        }));
        http.start();
    }

    /** The value of {@code AWS_LAMBDA_RUNTIME_API}. */
    public String address() {
        return "127.0.0.1:" + http.getAddress().getPort();
    }

    /** Lays an event by for the function. */
    public void send(String event) {
        events.add(event);
    }

    /** The answer to the earliest event not yet answered; null where none comes in a minute. */
    public Answer answer() throws InterruptedException {
        return answers.poll(TIMEOUT_MS, TimeUnit.MILLISECONDS);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(ROOT.length());
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (path.equals("invocation/next")) {
                next(exchange);
                return;
            }
            String kind = path.equals("init/error") ? "init" : path.substring(path.lastIndexOf('/') + 1);
            exchange.sendResponseHeaders(202, -1);
            answers.add(new Answer(kind, body));
        }
    }

    private void next(HttpExchange exchange) throws IOException {
        try {
            byte[] event = events.take().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");   // without it the client's native part crashes
            exchange.getResponseHeaders().set("Lambda-Runtime-Aws-Request-Id", "request-" + requests.incrementAndGet());
            exchange.getResponseHeaders().set("Lambda-Runtime-Deadline-Ms", String.valueOf(System.currentTimeMillis() + TIMEOUT_MS));
            exchange.getResponseHeaders().set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-central-1:000000000000:function:depesche:live");
            exchange.sendResponseHeaders(200, event.length);
            exchange.getResponseBody().write(event);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
