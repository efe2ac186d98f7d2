package dev.depesche.article;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** The same for an hour: {@code mvn -P fuzz verify}. A find is written beside the seeds; copy it to those of {@link ReaderFuzzIT}. */
class ReaderFuzzLong {

    @FuzzTest(maxDuration = "60m")
    void readsOrRejectsAnything(byte[] bytes) {
        ReaderUnderFuzz.read(bytes);
    }
}
