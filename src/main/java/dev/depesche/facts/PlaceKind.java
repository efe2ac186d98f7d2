package dev.depesche.facts;

/** What a place is. */
public enum PlaceKind { SETTLEMENT, REGION, COUNTRY, WATER, SITE }
