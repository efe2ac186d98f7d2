package dev.depesche.facts.date;

import dev.depesche.facts.Moment;

/**
 * One rule of {@code date.rules}: what it finds is a time expression of this type with this value.
 *
 * @param id     e.g. "de.date.weekday-last"
 * @param order  place in the file, from 0
 * @param type   null where the value decides
 * @param value  how its value is made
 * @param weight decides between expressions of one length that overlap; the greater wins, then the rule that stands earlier
 * @param when   what it is good for: any text, or histories alone, in which much is a time that elsewhere is not ("1882 Assab")
 * @param inner  whether it may find a part of a compound whose rest no rule reads ("Mai" in "Mai-Kundgebung")
 */
record DateRule(String id, int order, Moment.Type type, Instruction value, int weight, Scope when, boolean inner) {

    /** The texts in which a rule holds. */
    enum Scope { ALWAYS, HISTORY }

    /** Whether its finds are no time expressions and only keep other rules away ("30 Prozent", "Boeing 747"). */
    boolean keepsOut() {
        return value.computation().equals("none");
    }
}
