/** The digest: all facts of one article as a record, and as the contract's JSON. */
package dev.depesche.digest;
