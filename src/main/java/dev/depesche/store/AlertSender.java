package dev.depesche.store;

import dev.depesche.alert.Message;

/** Sends alerts. */
public interface AlertSender {

    /**
     * Sends one message.
     *
     * @return the id it was sent under
     * @throws StoreException where it was refused or no answer came; it may have been sent then
     */
    String send(Message message);
}
