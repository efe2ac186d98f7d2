package dev.depesche.language;

/** The script of a letter, as far as it tells a language. */
enum Script {
    LATIN, CYRILLIC, GREEK, ARABIC, PERSIAN, HEBREW, KANA, HAN, HANGUL, THAI, DEVANAGARI, BENGALI, GEORGIAN, ARMENIAN, OTHER;

    /** Letters that Persian has and Arabic has not. */
    private static final String ONLY_PERSIAN = "پچژگی";

    /** A character of these scripts says as much as several Latin letters. */
    private static final int SYLLABLE = 3;

    static Script of(char c) {
        if (c < 0x250 || c >= 0x1E00 && c < 0x1F00) {
            return LATIN;
        }
        if (c < 0x590) {
            return c < 0x400 ? GREEK : c < 0x530 ? CYRILLIC : ARMENIAN;
        }
        if (c < 0x700) {
            return c < 0x600 ? HEBREW : ONLY_PERSIAN.indexOf(c) >= 0 ? PERSIAN : ARABIC;
        }
        if (c < 0x1100) {
            return c >= 0x900 && c < 0x980 ? DEVANAGARI : c >= 0x980 && c < 0xA00 ? BENGALI : c >= 0xE00 && c < 0xE80 ? THAI : c >= 0x10A0 ? GEORGIAN : OTHER;
        }
        if (c >= 0x3040 && c < 0x3100) {
            return KANA;
        }
        if (c >= 0x3400 && c < 0xA000) {
            return HAN;
        }
        return c >= 0xAC00 && c < 0xD7B0 || c < 0x1200 ? HANGUL : c >= 0x1F00 && c < 0x2000 ? GREEK : OTHER;
    }

    /** The one language written in the script that most of the letters belong to; null for Latin and Cyrillic, "und" for others. */
    static String language(int[] letters) {
        for (Script s : new Script[] {HAN, KANA, HANGUL}) {
            letters[s.ordinal()] *= SYLLABLE;
        }
        int best = 0;
        for (int i = 1; i < letters.length; i++) {
            best = letters[i] > letters[best] ? i : best;
        }
        int han = letters[HAN.ordinal()];
        int kana = letters[KANA.ordinal()];
        if (han + kana > letters[best] && han + kana > letters[LATIN.ordinal()] && kana * 20 > han) {
            return "ja";
        }
        return switch (values()[best]) {
            case LATIN, CYRILLIC -> null;
            case GREEK -> "el";
            case ARABIC, PERSIAN -> letters[PERSIAN.ordinal()] * 40 > letters[ARABIC.ordinal()] ? "fa" : "ar";
            case HEBREW -> "he";
            case KANA -> "ja";
            case HAN -> kana * 20 > han ? "ja" : "zh";
            case HANGUL -> "ko";
            case THAI -> "th";
            case DEVANAGARI -> "hi";
            case BENGALI -> "bn";
            case GEORGIAN -> "ka";
            case ARMENIAN -> "hy";
            default -> "und";
        };
    }
}
