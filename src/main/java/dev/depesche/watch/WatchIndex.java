package dev.depesche.watch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the few watches of many that an article may answer.
 *
 * <p>Each watch stands under the keys of that group of its {@link Needs} which the fewest watches share, and is a candidate only where
 * the article has a key of every other group too. The cost of an article thus grows with the watches that share its words, not with
 * all watches.
 */
final class WatchIndex {

    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final List<List<Set<String>>> others = new ArrayList<>();
    private final List<Integer> always = new ArrayList<>();

    WatchIndex(List<Watch> watches) {
        List<List<Set<String>>> needs = new ArrayList<>(watches.size());
        Map<String, Integer> shared = new HashMap<>();
        for (Watch w : watches) {
            List<Set<String>> groups = Needs.of(w.query());
            needs.add(groups);
            for (Set<String> group : groups) {
                for (String key : group) {
                    shared.merge(key, 1, Integer::sum);
                }
            }
        }
        for (int i = 0; i < needs.size(); i++) {
            List<Set<String>> rest = new ArrayList<>(needs.get(i));
            Set<String> rarest = rarest(rest, shared);
            rest.removeIf(g -> g == rarest);
            others.add(rest.isEmpty() ? List.of() : rest);
            if (rarest == null) {
                always.add(i);
            } else {
                for (String key : rarest) {
                    byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(i);
                }
            }
        }
    }

    /** The group whose keys the fewest watches share, the first of several; null where there is no group. */
    private static Set<String> rarest(List<Set<String>> groups, Map<String, Integer> shared) {
        Set<String> rarest = null;
        long least = Long.MAX_VALUE;
        for (Set<String> group : groups) {
            long sum = 0;
            for (String key : group) {
                sum += shared.get(key);
            }
            if (sum < least) {
                least = sum;
                rarest = group;
            }
        }
        return rarest;
    }

    /** The numbers of the watches that an article with these keys may answer, in the list's order. */
    BitSet candidates(Set<String> keys) {
        BitSet seen = new BitSet(others.size());
        BitSet out = always();
        for (String key : keys) {
            List<Integer> under = byKey.get(key);
            if (under != null) {
                for (int i : under) {
                    if (!seen.get(i)) {
                        seen.set(i);
                        out.set(i, hasAll(others.get(i), keys));
                    }
                }
            }
        }
        return out;
    }

    /** The watches of which the article has a key of any group: what may be answered, and what may all but be. */
    BitSet touched(Set<String> keys) {
        BitSet out = always();
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).stream().anyMatch(g -> g.stream().anyMatch(keys::contains))) {
                out.set(i);
            }
        }
        for (String key : keys) {
            byKey.getOrDefault(key, List.of()).forEach(out::set);
        }
        return out;
    }

    private BitSet always() {
        BitSet out = new BitSet(others.size());
        for (int i : always) {
            out.set(i);
        }
        return out;
    }

    private static boolean hasAll(List<Set<String>> groups, Set<String> keys) {
        for (Set<String> g : groups) {
            boolean has = false;
            for (String k : g) {
                if (keys.contains(k)) {
                    has = true;
                    break;
                }
            }
            if (!has) {
                return false;
            }
        }
        return true;
    }
}
