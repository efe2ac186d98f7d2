package dev.depesche.text;

/** What the tokenizer and the sentence splitter must know of a language. */
public interface Abbreviations {

    /** Whether {@code word}, which ends with a dot ("Dr.", "ca."), is one token with its dot. */
    boolean isAbbreviation(String word);

    /** Whether a sentence may end with this abbreviation ("usw.", "Inc."); after "Dr." none does. */
    boolean mayEndSentence(String word);

    /** Whether digits with a dot are an ordinal ("29. Juli"), so that the dot ends no sentence. */
    boolean ordinalDot();

    /** Whether a number of any size with a dot is an ordinal behind this word ("die 105. Auflage"); always false where {@link #ordinalDot} is. */
    boolean opensOrdinal(String word);

    /** Whether this capitalised word is one that begins sentences ("Der", "However"), unlike a noun after an ordinal. */
    boolean startsSentences(String word);
}
