package dev.depesche.facts.name;

/** What the letters of a word alone tell. */
final class Shapes {

    private Shapes() {
    }

    static long of(String form) {
        long m = 0;
        int upper = 0;
        int lower = 0;
        int digits = 0;
        boolean inner = false;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
                inner |= i > 0 && Character.isLowerCase(form.charAt(i - 1));
            } else if (Character.isLowerCase(c)) {
                lower++;
            } else if (Character.isDigit(c)) {
                digits++;
            }
        }
        boolean hyphen = form.indexOf('-') > 0;
        if (hyphen) {
            m |= Mark.HYPHEN;
        }
        if (Character.isUpperCase(form.charAt(0)) || inner || hyphen && upper > 0) {
            m |= Mark.CAPITAL;
        }
        if (form.endsWith(".") && upper > 0 && lower == 0) {
            return m | Mark.INITIAL;
        }
        if (upper > 1 && lower <= 1 && upper > lower && (!hyphen || lower == 0 && upper > 3)) {
            m |= Mark.ACRONYM;
        }
        if (inner && !hyphen) {
            m |= Mark.MIXED;
        }
        if (digits > 0 && upper > 0) {
            m |= Mark.CAPITAL;
        }
        boolean station = lower == 0 && upper > 1 && Character.isDigit(form.charAt(0));
        if (upper > 0 && (digits > 0 && !hyphen && !station || form.length() == 1)) {
            m |= Mark.CODE;
        }
        if (upper > 0 && lower == 0 && form.chars().allMatch(c -> "IVXL".indexOf(c) >= 0)) {
            m |= Mark.ROMAN;
        }
        return m;
    }
}
