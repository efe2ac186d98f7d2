/** What tests of several packages share: stores in memory, faults, emulators. */
package dev.depesche.support;
