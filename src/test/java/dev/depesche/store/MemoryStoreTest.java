package dev.depesche.store;

import dev.depesche.support.MemoryStore;

/** The tests' own store behaves as the others do. */
class MemoryStoreTest extends ObjectStoreContract {

    @Override
    ObjectStore empty() {
        return new MemoryStore("memory", true);
    }
}
