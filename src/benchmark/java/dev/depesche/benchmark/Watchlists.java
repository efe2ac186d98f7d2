package dev.depesche.benchmark;

import dev.depesche.language.Gazetteer;
import dev.depesche.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Watchlists of any size, made of German and English news words, countries and names in the forms that people write; always the same. */
final class Watchlists {

    private final Random random = new Random(20261125);
    private final List<String> nouns = new ArrayList<>();
    private final List<String> countries;
    private final List<String> codes = new ArrayList<>();

    /** @param languages whose event and topic words the queries are made of */
    Watchlists(List<Language> languages) {
        TreeSet<String> words = new TreeSet<>();
        for (Language l : languages) {
            for (String lexicon : List.of("topics", "event-law", "event-politics", "event-economy", "event-violence", "event-accidents")) {
                l.lexicon(lexicon).entries().forEach(e -> words.add(e.headword()));
            }
        }
        words.removeIf(w -> !w.chars().allMatch(Character::isLetter) || w.length() < 4);
        nouns.addAll(words);
        countries = Gazetteer.world().words("de").entrySet().stream().filter(e -> e.getValue().form() == Gazetteer.Form.NAME)
                .map(e -> e.getKey()).filter(n -> n.chars().allMatch(Character::isLetter)).sorted().toList();
        Gazetteer.world().words("de").values().forEach(w -> codes.add(w.country()));
        codes.sort(null);
    }

    /** A list of {@code n} watches as a team writes it, in YAML. */
    String yaml(int n) {
        StringBuilder out = new StringBuilder("watches:\n");
        for (int i = 0; i < n; i++) {
            out.append("  - id: w").append(i).append("\n    title: Beobachtung ").append(i).append("\n    query: '").append(query(i)).append("'\n");
        }
        return out.toString();
    }

    private String query(int i) {
        return switch (i % 8) {
            case 0 -> noun() + " gegen " + country();
            case 1 -> name(i) + " AND (" + noun() + " OR " + noun() + ")";
            case 2 -> "country:" + codes.get(random.nextInt(codes.size())) + " AND " + noun();
            case 3 -> "\"" + noun() + " in " + country() + "\"";
            case 4 -> "actor:" + name(i) + " OR title:" + name(i + 1);
            case 5 -> name(i) + " NEAR/5 " + noun() + " AND NOT " + noun();
            case 6 -> name(i).substring(0, 6) + "* AND event:statement";
            default -> noun() + " " + noun() + " " + name(i);
        };
    }

    private String noun() {
        return nouns.get(random.nextInt(nouns.size()));
    }

    private String country() {
        return countries.get(random.nextInt(countries.size()));
    }

    /** A made-up surname or company, as most watches name one. */
    private String name(int i) {
        String[] first = {"Hart", "Berg", "Stein", "Lind", "Falk", "Grün", "Wolf", "Neu", "Alt", "Kranz"};
        String[] middle = {"mann", "feld", "berg", "bach", "dorf", "haus", "wald", "horst", "stett", "brück"};
        int n = Math.floorMod(i * 7919, 100_000);
        return first[n % 10] + middle[n / 10 % 10] + (n / 100 == 0 ? "" : suffix(n / 100));
    }

    private static String suffix(int n) {
        StringBuilder out = new StringBuilder();
        for (int m = n; m > 0; m /= 20) {
            out.append("bdfgklmnprstvwzaeiou".charAt(m % 20));
        }
        return out.toString();
    }
}
