/**
 * Alerts: one {@link dev.depesche.alert.Message} for each watch that an article answers, as e-mail, SMS and JSON.
 *
 * <p>Every word of an article passes {@code Clean} before it stands in a message; an SMS is counted by {@link dev.depesche.alert.Gsm}
 * before it is sent.
 */
package dev.depesche.alert;
