/**
 * The packaged jar run as AWS Lambda runs it: AWS's Java runtime interface client in a process of its own, against a Runtime API of the
 * tests' own ({@link dev.depesche.lambda.runtime.RuntimeApi}).
 */
package dev.depesche.lambda.runtime;
