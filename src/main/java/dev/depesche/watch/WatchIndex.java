package dev.depesche.watch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
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
        List<List<Set<String>>> needs = watches.stream().map(w -> Needs.of(w.query())).toList();
        Map<String, Integer> shared = new HashMap<>();
        needs.forEach(groups -> groups.forEach(g -> g.forEach(k -> shared.merge(k, 1, Integer::sum))));
        for (int i = 0; i < needs.size(); i++) {
            List<Set<String>> groups = needs.get(i);
            Set<String> rarest = groups.stream().min(Comparator.comparingLong(g -> g.stream().mapToLong(shared::get).sum())).orElse(null);
            others.add(groups.size() < 2 ? List.of() : groups.stream().filter(g -> g != rarest).toList());
            if (rarest == null) {
                always.add(i);
            } else {
                for (String key : rarest) {
                    byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(i);
                }
            }
        }
    }

    /** The numbers of the watches that an article with these keys may answer, in the list's order. */
    BitSet candidates(Set<String> keys) {
        BitSet seen = new BitSet(others.size());
        BitSet out = new BitSet(others.size());
        always.forEach(out::set);
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
        BitSet out = new BitSet(others.size());
        always.forEach(out::set);
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
