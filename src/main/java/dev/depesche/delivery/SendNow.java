package dev.depesche.delivery;

import dev.depesche.alert.MessageWriter;
import dev.depesche.store.AlertSender;

/** The plain route: written and sent at once. */
public final class SendNow implements AlertRoute {

    private final MessageWriter writer;
    private final AlertSender sender;

    public SendNow(MessageWriter writer, AlertSender sender) {
        this.writer = writer;
        this.sender = sender;
    }

    @Override
    public Outcome take(Alert a) {
        return new Outcome(Receipt.State.SENT, sender.send(writer.message(a.digest(), a.match(), a.watch(), a.digestKey(), a.update())));
    }
}
