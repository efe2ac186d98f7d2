package dev.depesche.article.pdf;

/** What a stream holds, where it must be made ready before it is read. */
@FunctionalInterface
interface Packed {

    Packed UNKNOWN = (bytes, size) -> {
    };

    /** May change the bytes. */
    void prepare(byte[] bytes, int size);
}
