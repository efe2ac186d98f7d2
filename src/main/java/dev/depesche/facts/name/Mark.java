package dev.depesche.facts.name;

/** What one word can be in a name, as bits of a {@code long}. */
final class Mark {

    static final long CAPITAL = 1L;
    /** Two or more letters without a lower-case one, or nearly so: "SPD", "GmbHs". */
    static final long ACRONYM = 1L << 1;
    /** A capital inside: "eBay", "BioNTech". */
    static final long MIXED = 1L << 2;
    /** One capital with a dot, or several: "J.", "J.R.". */
    static final long INITIAL = 1L << 3;
    static final long NUMBER = 1L << 4;
    static final long ROMAN = 1L << 5;
    /** A first name beyond doubt, and one that only some register knows. */
    static final long FIRST = 1L << 6;
    static final long FIRST_MAYBE = 1L << 7;
    static final long SURNAME = 1L << 8;
    static final long SURNAME_MAYBE = 1L << 9;
    /** Ends as surnames do: "-mann", "-ić", "-enko". */
    static final long SURNAME_SHAPE = 1L << 10;
    /** A common word; RARE: one that few texts use. */
    static final long COMMON = 1L << 11;
    static final long RARE = 1L << 12;
    /** A compound of common words. */
    static final long COMPOUND = 1L << 13;
    /** No dictionary and no list knows it. */
    static final long UNKNOWN = 1L << 14;
    static final long ADJECTIVE = 1L << 15;
    static final long PLACE = 1L << 16;
    static final long PLACE_MAYBE = 1L << 17;
    static final long PLACE_SHAPE = 1L << 18;
    /** "Berliner", "Russian": an adjective or inhabitant made of a place. */
    static final long DEMONYM = 1L << 19;
    static final long TITLE = 1L << 20;
    static final long ROLE = 1L << 21;
    static final long PARTICLE = 1L << 22;
    static final long DETERMINER = 1L << 23;
    static final long PLACE_PREP = 1L << 24;
    static final long BODY = 1L << 25;
    static final long FORM = 1L << 26;
    static final long CLUB = 1L << 27;
    static final long SITE = 1L << 28;
    static final long PLACE_ADJECTIVE = 1L << 29;
    static final long WORK = 1L << 30;
    static final long SPEECH = 1L << 31;
    static final long FUNCTION = 1L << 32;
    /** BODY, SITE or WORK is the end of a longer word: "Lehrerverband". */
    static final long INSIDE = 1L << 33;
    /** Stands where any word is capitalised: first in a sentence, or in a headline with capitals throughout. */
    static final long INITIAL_PLACE = 1L << 34;
    static final long HYPHEN = 1L << 35;
    static final long PLURAL = 1L << 36;
    static final long GENITIVE = 1L << 37;

    /** Ends in a word for a street or square: any such compound is a name. */
    static final long STREET = 1L << 38;

    static final long COUNTRY = 1L << 39;

    /** A hyphenated word whose first part is a name. */
    static final long NAMED = 1L << 40;
    /** A place of a million or more, a country, or one that the dictionary itself knows for a place. */
    static final long PLACE_SURE = 1L << 41;

    /** A verb of doing whose subject is mostly a person. */
    static final long DEED = 1L << 42;
    /** Stands behind a name: "Jr.", "III". */
    static final long SUFFIX = 1L << 43;

    /** A body that every state has: "government", "Armee"; a name behind the state's adjective. */
    static final long STATE_BODY = 1L << 44;

    /** Stands before a title, never in a name: "Vice", "Deputy". */
    static final long RANK = 1L << 45;

    /** May stand between a state's adjective and its body: "foreign", "zentrale". */
    static final long STATE_PART = 1L << 46;

    /** A word without any of these cannot make a name, however many of its kind stand together. */
    static final long NAMELIKE = FIRST | FIRST_MAYBE | SURNAME | SURNAME_MAYBE | UNKNOWN | PLACE | PLACE_MAYBE | ACRONYM | MIXED | INITIAL | BODY | SITE
            | STREET | WORK | FORM | CLUB | DEMONYM | NAMED | SURNAME_SHAPE | RARE;

    static final long PREPOSITION = 1L << 47;

    /** Tells what kind of body the name behind it names: "Sender", "band". */
    static final long BODY_KIND = 1L << 48;

    /** COMPOUND by its tail alone: a guess, and none for what looks like a place or a surname. */
    static final long TAIL = 1L << 49;

    /** A particle that a name may begin with: "van", "bin". */
    static final long PARTICLE_FIRST = 1L << 50;

    /** A water: it goes with an article, as some countries do. */
    static final long WATER = 1L << 51;
    /** "Berliner", "Dresdner": made of a town, stands before what belongs to it. */
    static final long TOWN = 1L << 52;

    /** A state's body only behind a word that tells which: "security forces". */
    static final long STATE_TAIL = 1L << 53;

    /** A common word of the language that {@code @foreign-words} tells of, and none of this one: "Morning". */
    static final long FOREIGN = 1L << 54;

    /** Is a pronoun, adverb, preposition or the like where it is written small: "Darin", "Nie". */
    static final long SMALL = 1L << 55;

    /** Letters and figures mixed, or one letter alone: "A320", "H5N1", "C"; not the names of radio stations ("6PR"). */
    static final long CODE = 1L << 56;

    /** Says that what follows is a channel, not an actor: "auf (Twitter)", "via (Facebook)". */
    static final long MEDIUM_PREP = 1L << 57;

    /** "ein", "mehrere": what follows is one of many and has no name. */
    static final long INDEFINITE = 1L << 58;
    /** A common noun that ends no name behind an article: "(Gericht des) Landes". */
    static final long GENERIC = 1L << 59;

    /** A name that began here would be cut out of a longer one; one that ended here would. See {@link Cuts}. */
    static final long CUT_FRONT = 1L << 60;
    static final long CUT_BACK = 1L << 61;

    /** The best known place of that name is a town or village: it goes without an article. */
    static final long SETTLEMENT = 1L << 62;
    /** Stands before places, and as often before common nouns without an article: "bei (Regen)", "aus (Liebe)". */
    static final long LOOSE_PREP = 1L << 63;

    private Mark() {
    }
}
