package dev.depesche.support;

import dev.depesche.alert.Message;
import dev.depesche.store.AlertSender;
import dev.depesche.store.Condition;
import dev.depesche.store.Content;
import dev.depesche.store.ObjectStore;
import dev.depesche.store.StoreException;
import dev.depesche.store.StoredObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Lets single steps of one attempt go wrong; a step is one call of a store or a sender. After a crash the attempt can do nothing more. */
public final class Faults {

    /** How a step goes wrong: the process dies or an error comes back, and the step has or has not happened. */
    public enum Kind { CRASH_BEFORE, CRASH_AFTER, FAIL_BEFORE, FAIL_AFTER }

    /** The process is dead; no code may go on. */
    public static final class Crash extends Error {
        private static final long serialVersionUID = 1L;

        Crash(String step) {
            super("crashed at " + step);
        }
    }

    private final IntFunction<Kind> plan;
    private final List<String> steps = new ArrayList<>();
    private final List<Message> sent = new ArrayList<>();
    private boolean dead;

    /** @param plan what happens at the step of this number, from 0; null for nothing */
    public Faults(IntFunction<Kind> plan) {
        this.plan = plan;
    }

    public static Faults none() {
        return new Faults(i -> null);
    }

    public static Faults at(int step, Kind kind) {
        return new Faults(i -> i == step ? kind : null);
    }

    /** Names of the steps so far, "put digests/a.txt.json" … */
    public List<String> steps() {
        return steps;
    }

    /** What left in this attempt, whatever came back. */
    public List<Message> sent() {
        return sent;
    }

    private <T> T step(String name, Supplier<T> work) {
        if (dead) {
            throw new Crash(name);
        }
        Kind kind = plan.apply(steps.size());
        steps.add(name);
        if (kind == Kind.CRASH_BEFORE) {
            dead = true;
            throw new Crash(name);
        }
        if (kind == Kind.FAIL_BEFORE) {
            throw new StoreException("no answer at " + name, null);
        }
        T result = work.get();
        if (kind == Kind.CRASH_AFTER) {
            dead = true;
            throw new Crash(name);
        }
        if (kind == Kind.FAIL_AFTER) {
            throw new StoreException("the answer was lost at " + name, null);
        }
        return result;
    }

    public AlertSender on(AlertSender sender) {
        return m -> step("send " + m.watch(), () -> {
            sent.add(m);
            return sender.send(m);
        });
    }

    public ObjectStore on(ObjectStore store) {
        return new ObjectStore() {
            @Override
            public String name() {
                return store.name();
            }

            @Override
            public StoredObject get(String key, String versionId, long limit) {
                return step("get " + key, () -> store.get(key, versionId, limit));
            }

            @Override
            public StoredObject getUnless(String key, String etag) {
                return step("get " + key, () -> store.getUnless(key, etag));
            }

            @Override
            public StoredObject head(String key) {
                return step("head " + key, () -> store.head(key));
            }

            @Override
            public String put(String key, Content content, Condition condition) {
                return step("put " + key, () -> store.put(key, content, condition));
            }

            @Override
            public void delete(String key, String etag) {
                step("delete " + key, () -> {
                    store.delete(key, etag);
                    return null;
                });
            }

            @Override
            public List<String> list(String prefix, int most) {
                return step("list " + prefix, () -> store.list(prefix, most));
            }
        };
    }
}
