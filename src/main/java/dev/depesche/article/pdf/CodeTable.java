package dev.depesche.article.pdf;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * How much a table that maps codes to characters (a CMap) expands to: it may name ranges, of which PDFBox keeps every code, and other tables.
 *
 * @param entries codes that will be kept
 * @param ranges  ranges that are kept as such, and gone through for each letter
 */
record CodeTable(long entries, long ranges) {

    private static final int OTHER_TABLE = 100_000;
    private static final int MOST_RANGES = 20_000;
    private static final int MOST_LENGTHS = 200;
    private static final Set<String> SECTIONS = Set.of("beginbfrange", "beginbfchar", "begincidrange", "begincidchar", "begincodespacerange");

    /** Reads the parts of the table as PDFBox does, whatever stands in the place of a code. */
    static CodeTable read(RandomAccessRead in, long most) throws IOException {
        Parts parts = new Parts(in);
        String section = "";
        long entries = 0;
        long ranges = 0;
        long lengths = 0;
        int at = 0;
        long first = 0;
        long range = 0;
        for (String part = parts.next(); part != null; part = parts.next()) {
            if (part.startsWith("\0")) {
                String word = part.substring(1);
                section = SECTIONS.contains(word) ? word : "";
                at = 0;
                entries += word.equals("usecmap") ? OTHER_TABLE : 0;
                continue;
            }
            switch (section) {
                case "beginbfchar", "begincidchar" -> entries++;
                case "begincodespacerange" -> Meter.check(++lengths / 2, MOST_LENGTHS, "lengths of codes");
                case "beginbfrange" -> {
                    if (at % 3 == 2) {
                        entries += part.startsWith("[") ? parts.inArray() : Math.min(range, codes(part));
                    }
                }
                case "begincidrange" -> ranges += at % 3 == 2 ? 1 : 0;
                default -> {
                }
            }
            range = at % 3 == 1 ? Math.max(0, number(part) - first) + 1 : range;
            first = at % 3 == 0 ? number(part) : first;
            at++;
            Meter.check(entries, most, "codes");
            Meter.check(ranges, MOST_RANGES, "ranges of codes");
        }
        return new CodeTable(entries, ranges);
    }

    /** How many values the last code of a range can go through. */
    private static long codes(String hex) {
        int digits = hex.length() - 1;
        return digits <= 2 ? 256 : digits <= 4 ? 65_536 : Long.MAX_VALUE;
    }

    private static long number(String hex) {
        long out = 0;
        for (int i = Math.max(1, hex.length() - 8); i < hex.length(); i++) {
            out = out << 4 | Math.max(0, Character.digit(hex.charAt(i), 16));
        }
        return (int) out;
    }

    /** The parts one by one: a code "&lt;0041", an array "[", another value "/", a word with a NUL before it. */
    private static final class Parts {
        private static final int LONGEST = 1100;
        private final RandomAccessRead in;
        private int inArray;

        private Parts(RandomAccessRead in) {
            this.in = in;
        }

        private int inArray() {
            return inArray;
        }

        private String next() throws IOException {
            int c = in.read();
            while (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                c = in.read();
            }
            return switch (c) {
                case -1 -> null;
                case '%' -> until("\r\n");
                case '(' -> until(")");
                case '[' -> array();
                case '<' -> code();
                case '/' -> name();
                default -> c >= '0' && c <= '9' || c == '>' || c == ']' ? number(c) : word(c);
            };
        }

        private String array() throws IOException {
            int parts = 0;
            for (String s = next(); s != null && !s.equals("]"); s = next()) {
                parts++;
            }
            inArray = parts;
            return "[";
        }

        private String until(String ends) throws IOException {
            int c = in.read();
            while (c >= 0 && ends.indexOf(c) < 0) {
                c = in.read();
            }
            return "/";
        }

        private String code() throws IOException {
            StringBuilder out = new StringBuilder("<");
            int c = in.read();
            while (c >= 0 && c != '>' && c != '<' && out.length() < LONGEST) {
                if (c > ' ') {
                    out.append((char) c);
                }
                c = in.read();
            }
            return out.toString();
        }

        private String name() throws IOException {
            word(' ');
            return "/";
        }

        private String number(int first) throws IOException {
            if (first == '>' || first == ']') {
                return first == ']' ? "]" : "/";
            }
            int c = in.read();
            while (c >= '0' && c <= '9' || c == '.') {
                c = in.read();
            }
            back(c);
            return "/";
        }

        private String word(int first) throws IOException {
            StringBuilder out = new StringBuilder("\0").append((char) first);
            int c = in.read();
            while (c > ' ' && "()<>[]{}/%".indexOf(c) < 0 && (c < '0' || c > '9' || first == ' ')) {
                out.append((char) c);
                c = in.read();
            }
            back(c);
            return out.toString();
        }

        private void back(int c) throws IOException {
            if (c >= 0) {
                in.rewind(1);
            }
        }
    }
}
