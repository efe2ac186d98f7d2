package dev.depesche.store;

import dev.depesche.alert.Message;
import java.util.ArrayList;
import java.util.List;

/** Keeps what would be sent; for laptops and tests. */
public final class Outbox implements AlertSender {

    private final List<Message> sent = new ArrayList<>();

    @Override
    public synchronized String send(Message message) {
        sent.add(message);
        return "outbox-" + sent.size();
    }

    /** All messages sent since the last call, in order. */
    public synchronized List<Message> takeAll() {
        List<Message> out = List.copyOf(sent);
        sent.clear();
        return out;
    }
}
