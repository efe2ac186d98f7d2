/**
 * The pattern matcher that runs rules over tokens, knowing nothing of what the rules are about.
 *
 * <p>A {@link dev.depesche.text.pattern.Vocabulary} says what words mean ("Montag" is a {@code weekday} with value 1); {@link
 * dev.depesche.text.pattern.Pieces} cuts a text into pieces finer than tokens ("35-Stunden-Woche" is five) and looks each up once;
 * {@link dev.depesche.text.pattern.PatternParser} compiles patterns such as {@code am [ d:#1-31 "." m:@month ]}; {@link
 * dev.depesche.text.pattern.PatternSet} finds all of them at once. Patterns have no unbounded repetition, and each is tried only
 * where its first piece fits, so the time is linear in the text.
 *
 * <p>What a pattern may hold, blank-separated:
 * <pre>
 *   word "."            this piece, in lower case; quoted where it is a mark of this notation
 *   @kind @kind=value   a word of this kind in the vocabulary
 *   #1-31 #00-59/2      a number from … to, /2: written with two digits
 *   &amp;upper &amp;lower &amp;word &amp;any &amp;number
 *   name:element        the piece is kept under this name
 *   ~element            … without white space before it
 *   ( a | b )  element?  !element  &lt;element  &lt;!element    choice, option, not next, the piece before is / is not
 *   [ … ]               the span that is found; without brackets all of it
 *   ^ $                 begin and end of the stretch
 *   %name               a part defined elsewhere, put in brackets of its own
 * </pre>
 */
package dev.depesche.text.pattern;
