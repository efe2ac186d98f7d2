package dev.depesche.article;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever the bytes, reading ends in articles whose spans fit their text, or in a rejection; run for seconds in {@code mvn verify}. */
class ReaderFuzzIT {

    @FuzzTest(maxDuration = "20s")
    void readsOrRejectsAnything(byte[] bytes) {
        ReaderUnderFuzz.read(bytes);
    }
}
