/**
 * The languages: everything that differs between German and English lies as data in {@code lang/<code>/} and is read here.
 *
 * <p>{@link dev.depesche.language.Languages} loads a {@link dev.depesche.language.Language} once; from it come lexicons
 * ({@link dev.depesche.language.Lexicon}, one {@code .lex} file each), rules ({@link dev.depesche.language.RuleFile}, one
 * {@code .rules} file each), the morphology, and texts cut into tokens and sentences. Files are checked when read and all their
 * faults told at once as {@code file:line}. A new language is a new folder.
 *
 * <p>What a finder makes of these files it keeps with the language too ({@code Language.known}), so that it is made once for all who ask. All of
 * it is made within a cold start, before anything is compiled: what reads files here uses plain loops rather than streams, regular expressions
 * or lambdas.
 */
package dev.depesche.language;
