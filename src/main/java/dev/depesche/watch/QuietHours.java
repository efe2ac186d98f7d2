package dev.depesche.watch;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a watch is not to wake anybody.
 *
 * @param from begin of the quiet time, on the clock of {@code zone}; may be later than {@code to}, over midnight
 * @param to   its end
 */
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {

    public boolean holds(Instant at) {
        LocalTime now = at.atZone(zone).toLocalTime();
        return from.isBefore(to) ? !now.isBefore(from) && now.isBefore(to) : !now.isBefore(from) || now.isBefore(to);
    }
}
