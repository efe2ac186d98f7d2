package dev.depesche.text.pattern;

/** What a pattern asks of one piece. */
sealed interface Test {

    boolean fits(Piece p);

    /** The test as patterns write it; tests that ask the same are written the same. */
    String written();

    /** This very word or mark. */
    record Literal(String word) implements Test {
        @Override
        public boolean fits(Piece p) {
            return p.lower().equals(word);
        }

        @Override
        public String written() {
            return "\"" + word + "\"";
        }
    }

    /** A word of this kind, and of this value where that is not null. */
    record Kind(String kind, String value) implements Test {
        @Override
        public boolean fits(Piece p) {
            for (Meaning m : p.meanings()) {
                if (m.kind().equals(kind) && (value == null || m.value().equals(value))) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String written() {
            return value == null ? "@" + kind : "@" + kind + "=" + value;
        }
    }

    /** A number between two others, written with so many digits (0: any). */
    record Number(int from, int to, int digits) implements Test {
        @Override
        public boolean fits(Piece p) {
            return p.number() >= from && p.number() <= to && (digits == 0 || p.text().length() == digits);
        }

        @Override
        public String written() {
            return "#" + from + "-" + to + "/" + digits;
        }
    }

    /** A piece of a certain look. */
    record Look(Shape shape) implements Test {
        @Override
        public boolean fits(Piece p) {
            return switch (shape) {
                case ANY -> true;
                case WORD -> p.isWord();
                case UPPER -> p.isCapitalised();
                case LOWER -> p.isWord() && !p.isCapitalised();
                case NUMBER -> Character.isDigit(p.text().codePointAt(0));
            };
        }

        @Override
        public String written() {
            return "&" + shape;
        }
    }

    /** How a piece can look. */
    enum Shape { ANY, WORD, UPPER, LOWER, NUMBER }
}
