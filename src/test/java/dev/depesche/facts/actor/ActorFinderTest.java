package dev.depesche.facts.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorFinderTest {

    private static void holds(String language, String marked, String line) {
        List<String> lines = new Cast(language, marked).lines();
        assertTrue(lines.contains(line), lines.toString());
    }

    @Test
    void gathersFullNameLastNameRoleAndPronounOfAPerson() {
        holds("de", "Der nordkoreanische Präsident [P Kim Jong Un] empfing am Montag Gäste. Herr [P Kim] dankte ihnen. "
                + "Der Staatschef lobte die Armee. Er kündigte Übungen an.", "Kim Jong Un (nordkoreanische Präsident, KP): Kim Jong Un, Kim, Der Staatschef, Er");
    }

    @Test
    void keepsTwoPeopleOfOneSurnameApart() {
        Cast cast = new Cast("en", "[P Paul Weaver] met his wife in Berlin. [P Laura Weaver] said she was pleased. Mr. [P Weaver] left on Friday.");
        assertEquals(List.of("Paul Weaver (null, null): Paul Weaver, Weaver", "Laura Weaver (null, null): Laura Weaver, she"), cast.lines());
    }

    @Test
    void leavesOutWhatIsNoPartOfTheRole() {
        holds("de", "Der in Bonn lebende frühere Minister [P Jan Kern] schwieg.", "Jan Kern (frühere Minister, null): Jan Kern");
        holds("de", "Das sei falsch“ – erklärte Sprecher [P Jan Kern].", "Jan Kern (Sprecher, null): Jan Kern");
        holds("de", "Der erklärte Gegner [P Jan Kern] schwieg.", "Jan Kern (erklärte Gegner, null): Jan Kern");
        holds("de", "Der am Montag zurückgetretene Minister [P Jan Kern] schwieg.", "Jan Kern (zurückgetretene Minister, null): Jan Kern");
    }

    @Test
    void readsRolesBehindTheName() {
        holds("de", "[P Dmitri Peskow], Sprecher des Kreml, wies das zurück.", "Dmitri Peskow (Sprecher des Kreml, RU): Dmitri Peskow");
        holds("en", "[P Jane Doe], the chief executive of Acme, resigned.", "Jane Doe (chief executive of Acme, null): Jane Doe");
    }

    @Test
    void knowsOneNameInTwoSpellings() {
        holds("de", "[P Andrej Beloussow] kam am Abend. Herrn [P Beloussovs] Maschine hatte sich verspätet.", "Andrej Beloussow (null, RU): Andrej Beloussow, Beloussovs");
    }

    @Test
    void knowsLettersWithAndWithoutDotsForOneBody() {
        holds("en", "The [O F.B.I.] waited. An [O FBI] car came.", "FBI (null, US): F.B.I., FBI");
    }

    @Test
    void givesTheOfficeOfABodyToNobodyWithAnotherOffice() {
        holds("en", "A [O Zanda] director blamed others. The finance director of Norland, [P Paul Weaver], was pleased.",
                "Paul Weaver (finance director of Norland, null): finance director of Norland, Paul Weaver");
    }

    @Test
    void takesTheNounOfABodyForTheBodyWhoseNameEndsInIt() {
        holds("en", "[O Trissel Airline], the flag carrier, sold two planes to [O Norland Airlines]. [O Trissel] made a loss. The airline wants to grow.",
                "Trissel Airline (flag carrier, null): Trissel Airline, Trissel, The airline");
        holds("en", "The [O Zanda] party lost. The ruling [O Tolbrik] party won.", "Tolbrik (null, null): The ruling Tolbrik party, Tolbrik");
    }

    @Test
    void joinsTheUnnamedOneOfTheLeadToTheNameWithAnAgeThatComesNext() {
        assertEquals("Paul Weaver", new Cast("en", "A man pleaded guilty on Monday. [P Paul Weaver], 48, had sold cars. The man will pay.").actors.get(0).name());
        assertTrue(new Cast("en", "A man pleaded guilty on Monday. A judge spoke. [P Paul Weaver], a neighbour, was surprised. The man will pay.").actors.stream()
                .anyMatch(a -> a.name().equals("man")));
    }

    @Test
    void joinsAnAcronymToItsExpansion() {
        holds("de", "Der [O Deutsche Fußball-Bund] ([O DFB]) sagte das Spiel ab. Der [O DFB] zahlt die Karten zurück.",
                "Deutsche Fußball-Bund (null, DE): Deutsche Fußball-Bund, DFB, DFB");
        holds("de", "Die [O ITK] gab nach. Die [O Internationale Turnkommission] ([O ITK]) hatte gezögert.",
                "Internationale Turnkommission (null, null): ITK, Internationale Turnkommission, ITK");
        holds("de", "Der Sender [O Zefad] ([O ZFD]) zieht um. Der Sender [O ZFD] baut.", "Zefad (Sender, null): Zefad, ZFD, ZFD");
        holds("de", "Die „[O Partij voor de Bomen]“ ([O PVB]) gewann. Die [O PVB] ist neu.", "Partij voor de Bomen (null, null): Partij voor de Bomen, PVB, PVB");
    }

    @Test
    void takesACountryForAnActorWhereItActs() {
        assertTrue(new Cast("de", "[L Russland] hat das Abkommen gekündigt.").actors.stream().anyMatch(a -> a.type() == ActorType.COUNTRY && "RU".equals(a.country())));
        assertTrue(new Cast("de", "Sie reisten im Mai nach [L Russland].").actors.stream().noneMatch(a -> a.type() == ActorType.COUNTRY));
    }

    @Test
    void takesThingsPossessedTwiceForDeeds() {
        Cast cast = new Cast("de", "Die Entscheidung der [L USA] und die Warnungen der [L USA] wurden beraten.");
        assertEquals(List.of("USA (null, US): USA, USA"), cast.lines());
    }

    @Test
    void takesNoCountryForAnActorThatOnlyModifies() {
        assertTrue(new Cast("en", "The [L US] troops left. Some [L US] media and [L US] papers wrote of it, and [L US] planes came.").actors.stream()
                .noneMatch(a -> a.type() == ActorType.COUNTRY));
    }

    @Test
    void namesUnnamedSpeakersWithTheNounsBeforeTheirs() {
        holds("en", "A school spokesman said the plant will close.", "school spokesman (school spokesman, null): school spokesman");
        holds("en", "The defender’s office said that nobody was hurt.", "defender’s office (null, null): defender’s office");
    }

    @Test
    void takesUpAPersonByARoleWithItsPlace() {
        holds("en", "Senator [P Rita Wren] spoke on Monday. The [L Vermont] senator praised the plan.", "Rita Wren (Senator, US): Rita Wren, The Vermont senator");
    }

    @Test
    void takesNoLowerOfficeForAHigherOne() {
        holds("de", "Papst [P Leo] sprach am Montag. Kardinal [P Jan Ortner] hörte zu. Der Papst dankte allen.", "Leo (Papst, null): Leo, Der Papst");
        holds("de", "Minister [P Jan Ortner] sprach. Der Ministerpräsident hörte zu.", "Jan Ortner (Minister, null): Jan Ortner");
        holds("de", "Minister [P Jan Ortner] sprach. Der Politiker dankte allen.", "Jan Ortner (Minister, null): Jan Ortner, Der Politiker");
        holds("de", "Innenminister [P Jan Ortner] sprach. Der Außenminister hörte zu.", "Jan Ortner (Innenminister, null): Jan Ortner");
    }

    @Test
    void knowsABodysCountryByItsCity() {
        holds("de", "In [L Frankreich] und in [L Frankreich] spielte am Montag [O Celtic Glasgow].", "Celtic Glasgow (null, GB): Celtic Glasgow");
        holds("de", "In [L Italien] und [L Italien] suchte man ihn. Die [O Duisburger Polizei] fand ihn.", "Duisburger Polizei (null, DE): Duisburger Polizei");
        holds("en", "[L France] and [L France] mourned. The [O Bank of Birmingham] closed.", "Bank of Birmingham (null, FR): Bank of Birmingham");
    }

    @Test
    void readsACompoundWithABodysNameAsThatBody() {
        holds("de", "Die [O libysche Armee] griff an. Die [O Hisbollah] warnte. Die Hisbollah-Miliz schoss.", "Hisbollah (null, LB): Hisbollah, Die Hisbollah-Miliz");
    }

    @Test
    void takesNoPeopleOfAPersonForHisRole() {
        holds("en", "The vote mattered to [P Rita Wren], her aides and many others.", "Rita Wren (null, null): Rita Wren");
    }

    @Test
    void takesNobodyForWhomHeEmploys() {
        holds("en", "Senator [P Rita Wren] spoke. Then [P Wren]'s chairman left.", "Rita Wren (Senator, null): Rita Wren, Wren");
        holds("de", "Das rieten die Ärzte [P Ortners] am Montag.", "Ortners (null, null): Ortners");
        holds("en", "Campaign managers [P Jane Doe] and [P Rita Wren] met.", "Jane Doe (Campaign managers, null): Jane Doe");
    }

    @Test
    void makesAGroupOfSeveralBodiesThatSpeak() {
        assertTrue(new Cast("en", "It rained. It was cold. Other unions said they would march.").actors.stream().allMatch(a -> a.type() == ActorType.GROUP));
    }

    @Test
    void takesGroupsForActorsThatTheTextComesBackTo() {
        String lead = "Am Freitag schien die Sonne. Es war warm. ";
        assertEquals(List.of("Demonstranten (null, null): Demonstranten, Demonstranten"),
                new Cast("de", lead + "Die Demonstranten zogen durch die Stadt. Am Abend sangen die Demonstranten laut.").lines());
        assertEquals(List.of(), new Cast("de", lead + "Die Demonstranten zogen durch die Stadt.").lines());
        assertEquals(List.of(), new Cast("de", lead + "Man sah Demonstranten. Man half den Demonstranten. Man rief die Demonstranten.").lines());
    }

    @Test
    void knowsTheCountryOfALandsOffices() {
        holds("de", "In [L Italien] und [L Italien] sprach der bayerische Umweltminister [P Jan Ortner].", "Jan Ortner (bayerische Umweltminister, DE): Jan Ortner");
    }

    @Test
    void takesNoLandForAnActorThatOnlyTellsWhose() {
        assertTrue(new Cast("en", "[L Ohio] voters support the plan.").actors.stream().noneMatch(a -> a.type() == ActorType.COUNTRY));
    }

    @Test
    void makesNoSpeakersOfThoseWhoOnlyContestAThing() {
        assertEquals(List.of(), new Cast("de", "Am Freitag schien die Sonne. Es war warm. Die Sportler bestreiten ihr Training.").lines());
    }

    @Test
    void takesOneOfAGroupAndItsWiderWordsForTheGroup() {
        Cast cast = new Cast("en", "Two loggers have found a bear. The sun shone all day. It was warm. The two men said they ran. The logger who stayed claimed that he hid.");
        assertEquals(1, cast.actors.size(), cast.toString());
    }

    @Test
    void takesAWordForManyForNoSinglePerson() {
        holds("de", "[P Uwe Amsel], Kandidat der Grünen, sprach am Montag. Die Kandidaten der Partei schwiegen.", "Uwe Amsel (Kandidat der Grünen, null): Uwe Amsel");
    }

    @Test
    void takesASeatOfGovernmentForItsCountry() {
        holds("de", "[L Russland] hat das Abkommen gekündigt. Der [O Kreml] schwieg dazu.", "Russland (null, RU): Russland, Kreml");
    }

    @Test
    void lengthensANameByAWordThatNamesAPersonElsewhere() {
        holds("de", "Gestern kam [P Rita Wanda] Wrenholz an. [P Wrenholz] lachte.", "Rita Wanda Wrenholz (null, null): Rita Wanda Wrenholz, Wrenholz");
    }

    @Test
    void takesAPronounForTheSubjectOfTheSentenceBefore() {
        holds("de", "[P Uwe Amsel] sprach als Erster. [P Uwe Amsel] lobte den Rat. [P Peter Drossel] kritisierte das am Abend bei [P Jens Fink]. Mehr Geld verlangte er.",
                "Peter Drossel (null, null): Peter Drossel, er");
        holds("en", "[P Paul Wren] praised the plan of [P Peter Finch]. He said it was good.", "Paul Wren (null, null): Paul Wren, He");
    }

    @Test
    void leavesAPronounAloneThatMeansSomebodyWithoutAName() {
        holds("de", "[P Uwe Amsel] verkaufte das Schiff im Mai. Ein Sprecher der Werft schwieg dazu. Später nannte er Zahlen.", "Uwe Amsel (null, null): Uwe Amsel");
    }

    @Test
    void takesAPronounForABodyOfItsGender() {
        holds("de", "Die [O Amselpartei] stimmte am Montag zu. Sie stellte eine Bedingung.", "Amselpartei (null, null): Amselpartei, Sie");
    }

    @Test
    void takesNoRoleForAPersonWhoHasToDoWithIt() {
        holds("de", "[P Uwe Amsel] kam am Montag vor Gericht. Dort sprach der Richter lange.", "Uwe Amsel (null, null): Uwe Amsel");
        holds("en", "[P Paul Wren] spoke first. It was the senator seat he wanted.", "Paul Wren (null, null): Paul Wren, he");
    }

    @Test
    void tellsPartiesApart() {
        holds("en", "The Republican nominee [P Paul Wren] spoke on Monday. The Democratic nominee was silent.", "Paul Wren (Republican nominee, null): Paul Wren");
        holds("de", "SPD-Chef [P Uwe Amsel] sprach am Montag. Der CDU-Chef schwieg.", "Uwe Amsel (SPD-Chef, null): Uwe Amsel");
    }

    @Test
    void readsRolesWithGenitivesBracketsAndPossessors() {
        holds("de", "Der ehemalige Ministerpräsident [L Thailands], [P Somchai Wren], schwieg.", "Somchai Wren (ehemalige Ministerpräsident Thailands, TH): ehemalige Ministerpräsident Thailands, Somchai Wren");
        holds("de", "Die Leiterin des Hauptstadtbüros Bioenergie ([O HBB]), [P Rita Amsel], schwieg.",
                "Rita Amsel (Leiterin des Hauptstadtbüros Bioenergie (HBB), null): Leiterin des Hauptstadtbüros Bioenergie (HBB), Rita Amsel");
        holds("en", "[P Rita Wren], [O Nashua]'s treasurer, was silent.", "Rita Wren (treasurer, null): Rita Wren");
    }

    @Test
    void givesABareSurnameNotToTheWidow() {
        holds("de", "[P Uwe Amsel] starb im Mai. Seine Witwe [P Rita Amsel] klagte. Die Ärzte von [P Amsel] schwiegen.", "Uwe Amsel (null, null): Uwe Amsel, Amsel");
    }

    @Test
    void takesADescriptionForNoBodyOfItsOwn() {
        assertEquals(List.of("NASA (US-Weltraumbehörde, US): NASA"), new Cast("de", "Das entschied die [O US-Weltraumbehörde] [O NASA].").lines());
        assertEquals("Wahlkommission", new Cast("de", "Am Montag schwieg der [O Vorsitzende der Wahlkommission].").actors.get(0).name());
    }

    @Test
    void namesRelativesByWhoseTheyAre() {
        holds("en", "Blassie's mother said she was glad.", "Blassie's mother (Blassie's mother, null): Blassie's mother");
    }

    @Test
    void readsARoleOfTwoNouns() {
        holds("de", "Das sagte die Vorsitzende Richterin [P Rita Amsel] am Montag.", "Rita Amsel (Vorsitzende Richterin, null): Rita Amsel");
        holds("en", "[P Paul Wren], a cardiologist at King's College London who led the study, said so.", "Paul Wren (cardiologist at King's College London, null): Paul Wren");
    }

    @Test
    void sharesARoleToldForSeveral() {
        holds("de", "Er griff die Präsidenten [P Reiner Amsel] und [P Rudi Kohlmeise] an.", "Rudi Kohlmeise (Präsidenten, null): Rudi Kohlmeise");
    }

    @Test
    void findsTheBearerOfARoleToldBeforeHisName() {
        holds("de", "Wie der Ressortchef erklärte, fehlt Geld. Später lobte Finanzminister [P Uwe Amsel] die Gewerkschaft.",
                "Uwe Amsel (Finanzminister, null): der Ressortchef, Uwe Amsel");
    }

    @Test
    void givesNoRoleOfWhomOneFollowsOrFights() {
        holds("en", "[P Rita Wren] is a fan of [P Otto Finch].", "Rita Wren (null, null): Rita Wren");
        holds("en", "[P Rita Wren] is a fan of [P Otto Finch].", "Otto Finch (null, null): Otto Finch");
    }

    @Test
    void makesActorsOfUnnamedPeopleOfTheLead() {
        Cast cast = new Cast("en", "Two loggers have found a bear. The loggers called the police.");
        assertTrue(cast.lines().contains("Two loggers (null, null): Two loggers, loggers"), cast.toString());
        assertEquals(ActorType.GROUP, cast.actors.get(0).type());
    }

    @Test
    void takesNamesBesideTheNounOfABodyForBodies() {
        holds("de", "Die Kanzlei Grufelbach schwieg. Grufelbach hat drei Büros.", "Grufelbach (Kanzlei, null): Grufelbach, Grufelbach");
        assertEquals(ActorType.ORGANISATION, new Cast("de", "Die Agentur [P Amsel] warb um Kunden.").actors.get(0).type());
        assertEquals(ActorType.ORGANISATION, new Cast("en", "The ruling [P Frundo] party won.").actors.get(0).type());
        assertEquals(ActorType.PERSON, new Cast("de", "Die Regierung [P Amsel] zerbrach.").actors.get(0).type());
    }

    @Test
    void leavesEventsOut() {
        assertEquals(List.of(), new Cast("en", "Nobody watched the [O World Series] on Friday.").lines());
    }

    @Test
    void tellsPapersAndStationsFromThoseWhoAct() {
        Cast cast = new Cast("de", "Das berichtet die Tageszeitung [O Neuer Bote].");
        assertEquals(Draft.MEDIA, cast.actors.get(0).rule());
    }

    @Test
    void infersACountryFromEmployerAndFromWhatTheArticleIsAbout() {
        holds("de", "In Österreich regnet es, sagt Österreichs Wetterdienst. [O SPÖ]-Chef hin oder her: SPÖ-Sprecherin [P Jana Amsel] lachte.",
                "Jana Amsel (SPÖ-Sprecherin, AT): Jana Amsel");
        holds("de", "In Belgien und in ganz Belgien gilt: Belgische Waffeln sind gut. [P Jana Amsel] isst eine.", "Jana Amsel (null, BE): Jana Amsel");
        holds("de", "[P Angela Merkel] schwieg.", "Angela Merkel (null, DE): Angela Merkel");
    }

    @Test
    void findsBodiesThatHaveNoOtherName() {
        List<Actor> cast = new Cast("de", "Die libysche Armee hat die Stadt eingenommen.").actors;
        assertTrue(cast.stream().anyMatch(a -> a.name().equals("libysche Armee") && "LY".equals(a.country()) && a.type() == ActorType.ORGANISATION), cast.toString());
    }

    @Test
    void makesActorsOfUnnamedSpeakers() {
        List<Actor> cast = new Cast("de", "Ein Sprecher der Polizei sagte, dass niemand verletzt wurde.").actors;
        assertTrue(cast.stream().anyMatch(a -> a.name().equals("Sprecher der Polizei") && a.type() == ActorType.PERSON), cast.toString());
    }

    @Test
    void holdsItsGroundOnHostileText() {
        String hostile = "[P Kim Jong Un], ".repeat(3_000) + "(" + "Präsident des ".repeat(3_000) + "[P A. B.] ".repeat(2_000);
        assertTrue(new Cast("de", hostile).actors.size() < 5_000);
    }
}
