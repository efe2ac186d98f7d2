package dev.depesche.facts.name;

/** What a name names; MISC (works, events, products) is neither actor nor place. */
public enum NameType { PERSON, ORGANISATION, LOCATION, MISC }
