package dev.depesche.facts;

/** What a speaker does with his words; the contract explains each. */
public enum Stance { ANNOUNCE, CLAIM, DEMAND, SUPPORT, OPPOSE, DENY, WARN, CONCERN, PRAISE, THREATEN, PROMISE, ASSESS }
