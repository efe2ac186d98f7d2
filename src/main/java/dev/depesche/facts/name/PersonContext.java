package dev.depesche.facts.name;

import java.util.Set;

/** What stands around a person's name. */
final class PersonContext {

    private static final Set<String> AGE_ENDS = Set.of(",", ")", ".");

    private final Clues.Clue title;
    private final Clues.Clue role;
    private final Clues.Clue thing;
    private final Clues.Clue speech;
    private final Clues.Clue speechBefore;
    private final Clues.Clue colon;
    private final Clues.Clue adjective;
    private final Clues.Clue quoted;
    private final Clues.Clue kind;
    private final Clues.Clue deed;
    private final Clues.Clue age;
    private final Clues.Clue determiner;
    private final Clues.Clue placeBefore;

    PersonContext(Clues c) {
        title = c.get("person.title-before");
        role = c.get("person.role-before");
        thing = c.get("person.thing-before");
        speech = c.get("person.speech-after");
        speechBefore = c.get("person.speech-before");
        colon = c.get("person.colon-after");
        adjective = c.get("person.adjective-before");
        quoted = c.get("person.quoted");
        kind = c.get("person.body-kind-before");
        deed = c.get("person.deed-after");
        age = c.get("person.age-after");
        determiner = c.get("person.determiner-before");
        placeBefore = c.get("person.place-word-before");
    }

    void score(Tagged t, int i, int j, Tally tally) {
        if (t.quoted(i, j)) {
            tally.add(quoted);
        }
        if (t.kindBeside(i, j)) {
            tally.add(kind);
        }
        if (t.sameSentence(i - 1, i)) {
            boolean country = j - i == 1 && t.has(i, Mark.COUNTRY) && t.lower(i).endsWith("s");   // "die älteste Frau Dänemarks"
            if (t.has(i - 1, Mark.TITLE) && t.has(i - 1, Mark.CAPITAL) && !country) {
                tally.add(title);
            } else if (t.has(i - 1, Mark.ROLE)) {
                tally.add(role);
            } else if (j - i == 1 && t.has(i - 1, Mark.WORK) && t.has(i - 1, Mark.CAPITAL)) {
                tally.add(thing);
            }
            if (t.has(i - 1, Mark.SPEECH) && !t.has(i - 1, Mark.CAPITAL) || t.lower(i - 1).equals("so") && i > 1 && ",\"“”».".contains(t.word(i - 2))) {
                tally.add(speechBefore);
            }
            if (t.has(i - 1, Mark.ADJECTIVE) && !t.has(i - 1, Mark.CAPITAL)) {
                tally.add(adjective);
            }
            if (t.has(i - 1, Mark.DETERMINER)) {
                tally.add(determiner);
            }
            if (t.afterPlaceWord(i)) {
                tally.add(placeBefore);
            }
        }
        if (t.sameSentence(i, j)) {
            if (t.word(j).equals(":") && t.sentence(i).first() == i) {
                tally.add(colon);
            }
            if (t.has(j, Mark.SPEECH)) {
                tally.add(speech);
            } else if (t.has(j, Mark.DEED)) {
                tally.add(deed);
            } else if (t.has(j + 1, Mark.NUMBER) && (t.word(j).equals("(") || t.word(j).equals(",")) && t.word(j + 1).length() == 2 && AGE_ENDS.contains(t.word(j + 2))) {
                tally.add(age);
            }
        }
    }
}
