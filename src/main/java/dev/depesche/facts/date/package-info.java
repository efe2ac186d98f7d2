/**
 * Time expressions and their TIMEX3 values, by the rules of {@code lang/<code>/date.rules}.
 *
 * <p>Three steps. {@link dev.depesche.facts.date.DateRules} compiles a language's words ({@code date-words.lex}, {@code
 * date-numbers.lex}) and rules and reads {@link dev.depesche.facts.date.Expression}s: what the words say, not yet what day that is.
 * {@link dev.depesche.facts.date.Choice} decides where rules overlap. {@link dev.depesche.facts.date.Resolver} then gives values in
 * text order, from the {@link dev.depesche.facts.date.Setting} (day of publication; news or history), the {@link
 * dev.depesche.facts.date.Trail} of dates told before, and the {@link dev.depesche.facts.date.Tense} of the verbs around.
 *
 * <p>A rule's {@code value} line names a computation: {@code date}, {@code weekday}, {@code offset}, {@code holiday}, {@code decade},
 * {@code century} (in {@code Calendar}), {@code duration}, {@code set}, {@code time} (in {@code Lengths}), {@code today}, {@code told} (the
 * date before), {@code
 * literal}, and {@code none} for what only keeps other rules away.
 */
package dev.depesche.facts.date;
