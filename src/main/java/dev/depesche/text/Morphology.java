package dev.depesche.text;

import java.util.List;

/** Looks up how a word form can be read; safe for use by several threads. */
public interface Morphology {

    /** All readings of the form exactly as written (case counts), empty where it is unknown; never null. */
    List<Reading> readings(String form);
}
