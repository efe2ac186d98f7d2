package dev.depesche.delivery;

import dev.depesche.digest.Digest;

/** Which engine's digest replaces another's of the same article. */
final class Engines {

    private Engines() {
    }

    /** Whether what {@code mine} makes replaces what {@code there} made: of a newer version, or of other rules at the same version. */
    static boolean supersedes(Digest.Engine mine, Digest.Engine there) {
        if (there == null || there.version() == null) {
            return true;
        }
        int c = compare(mine.version(), there.version());
        return c > 0 || c == 0 && !mine.rules().equals(there.rules());
    }

    private static int compare(String a, String b) {
        String[] x = a.split("[.-]");
        String[] y = b.split("[.-]");
        for (int i = 0; i < Math.max(x.length, y.length); i++) {
            int c = Integer.compare(number(x, i), number(y, i));
            if (c != 0) {
                return c;
            }
        }
        return 0;
    }

    private static int number(String[] parts, int i) {
        return i < parts.length && parts[i].matches("\\d{1,9}") ? Integer.parseInt(parts[i]) : 0;
    }

    static String name(Digest.Engine engine) {
        return engine.version() + "+" + engine.rules();
    }

    /** The engine that {@link #name} named, null where none was. */
    static Digest.Engine read(String name) {
        int plus = name == null ? -1 : name.indexOf('+');
        return plus < 0 ? null : new Digest.Engine(name.substring(0, plus), name.substring(plus + 1));
    }
}
