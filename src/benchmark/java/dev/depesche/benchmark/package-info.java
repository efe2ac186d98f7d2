/**
 * Measurements, run by hand ({@code mvn -P benchmark verify}), never part of the jar: JMH for one digest and for the matcher, and the
 * cold start of the packaged Lambda against a bare handler that makes the same calls.
 */
package dev.depesche.benchmark;
