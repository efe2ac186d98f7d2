package dev.depesche.facts;

/** What an actor is. */
public enum ActorType { PERSON, ORGANISATION, COUNTRY, GROUP }
