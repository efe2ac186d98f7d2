/**
 * Where bytes lie and how alerts leave: two ports and their adapters.
 *
 * <p>An {@link dev.depesche.store.ObjectStore} is one bucket. All that happens once rests on its conditional writes: an object is made
 * only where none is, or replaced only where it still is what was read. {@link dev.depesche.store.S3Store} is the cloud's,
 * {@link dev.depesche.store.FolderStore} a folder that behaves like it. An {@link dev.depesche.store.AlertSender} sends one
 * message: {@link dev.depesche.store.SnsSender} to a topic, {@link dev.depesche.store.Outbox} to a list, for laptops and tests.
 * AWS types do not leave this package, nor do they come into it from left of it.
 */
package dev.depesche.store;
