package dev.depesche.text;

/** Makes small what is written in capitals. */
public final class Capitals {

    private Capitals() {
    }

    /** Each word with its first letter as it is and the others small: "MEXICO CITY" is "Mexico City", "D'ANGELO" "D'angelo". */
    public static String titled(String capitals) {
        StringBuilder out = new StringBuilder(capitals.length());
        boolean begins = true;
        for (int i = 0; i < capitals.length(); i++) {
            char c = capitals.charAt(i);
            out.append(begins ? c : Character.toLowerCase(c));
            begins = !Character.isLetter(c) && c != '\'' && c != '’';
        }
        return out.toString();
    }

    /** "FBI" for "F.B.I."; a word of fewer than three such letters, or any other, as it is. */
    public static String undotted(String word) {
        int n = word.length();
        if (n < 6 || n % 2 != 0 || n > 14) {
            return word;
        }
        StringBuilder out = new StringBuilder(n / 2);
        for (int i = 0; i < n; i += 2) {
            if (!Character.isUpperCase(word.charAt(i)) || word.charAt(i + 1) != '.') {
                return word;
            }
            out.append(word.charAt(i));
        }
        return out.toString();
    }
}
