/**
 * What the integration tests speak to in place of AWS, over HTTP and with the real SDK.
 *
 * <p>{@link dev.depesche.emulator.Emulator#running} takes, in this order: an emulator that runs already ({@code -Daws.endpoint=…}),
 * LocalStack in a container where Docker answers ({@code -Dlocalstack.image=…}), else S3Mock in this JVM beside {@link
 * dev.depesche.emulator.SnsServer}. The same tests run on all three; one line of the log says which it was. {@link
 * dev.depesche.emulator.HttpInbox} is a subscriber that keeps what a topic delivers.
 */
package dev.depesche.emulator;
