package dev.depesche.watch;

import java.util.Collection;

/** Edit distance between short names, for "did you mean". */
final class Distance {

    private Distance() {
    }

    /** How many letters must be added, dropped or changed (Levenshtein). */
    static int between(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    /** The nearest of {@code known}, null where there is none. */
    static String nearest(String name, Collection<String> known) {
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String k : known) {
            int d = between(name, k);
            if (d < least) {
                least = d;
                best = k;
            }
        }
        return best;
    }
}
