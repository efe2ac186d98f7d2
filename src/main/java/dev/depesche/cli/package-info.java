/** The command line: the same digests on a laptop as in the cloud. */
package dev.depesche.cli;
