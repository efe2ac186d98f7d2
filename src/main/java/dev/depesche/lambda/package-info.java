/**
 * The Lambda: events in, digests and alerts out.
 *
 * <p>{@link dev.depesche.lambda.ArticleHandler} is what AWS calls. {@link dev.depesche.lambda.EventReader} knows the shapes of events and
 * makes {@link dev.depesche.lambda.ArticleEvent}s of them; {@link dev.depesche.lambda.Intake} takes one of those through reading,
 * digesting, watching and delivery; {@link dev.depesche.lambda.EventRunner} sees to it that one bad article never sinks the
 * others of its event, and answers each sender in its own way. {@link dev.depesche.lambda.Settings} is all that a deployment can set.
 */
package dev.depesche.lambda;
