/**
 * The languages: everything that differs between German and English lies as data in {@code lang/<code>/} and is read here.
 *
 * <p>{@link dev.depesche.language.Languages} loads a {@link dev.depesche.language.Language} once; from it come lexicons
 * ({@link dev.depesche.language.Lexicon}, one {@code .lex} file each), rules ({@link dev.depesche.language.RuleFile}, one
 * {@code .rules} file each), the morphology, and texts cut into tokens and sentences. Files are checked when read and all their
 * faults told at once as {@code file:line}. A new language is a new folder.
 */
package dev.depesche.language;
