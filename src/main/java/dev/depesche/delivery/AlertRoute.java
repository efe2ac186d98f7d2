package dev.depesche.delivery;

/**
 * What becomes of one alert: sent at once, laid by for later, left out as a copy of another.
 *
 * <p>It is called once for each claimed receipt, and again after a crash; a route that writes must write the same thing the second time.
 */
public interface AlertRoute {

    /**
     * What became of it.
     *
     * @param state how it ended
     * @param note  for people and for tracing: the id it was sent under, what it waits for, what it is a copy of
     */
    record Outcome(Receipt.State state, String note) {
    }

    /** Takes the alert to its end. @throws RuntimeException where it must be tried again */
    Outcome take(Alert alert);
}
