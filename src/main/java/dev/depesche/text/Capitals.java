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
}
