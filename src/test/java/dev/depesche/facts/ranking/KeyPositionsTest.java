package dev.depesche.facts.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.facts.Facts;
import dev.depesche.facts.Mention;
import dev.depesche.facts.Passage;
import dev.depesche.facts.Position;
import dev.depesche.facts.Stance;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyPositionsTest {

    private final KeyPositions ranking = new KeyPositions();

    @Test
    void marksAtMostFive() {
        List<Position> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            many.add(said("Speaker" + i, Stance.CLAIM, "alpha" + i + " beta" + i + " gamma" + i + " delta" + i + " epsilon" + i));
        }
        assertEquals(5, keys(many).size());
    }

    @Test
    void prefersWhatBindsToWhatIsMerelyHeldToBeSo() {
        List<Position> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(said("Berg" + i, i == 5 ? Stance.ANNOUNCE : Stance.ASSESS, "alpha" + i + " beta" + i + " gamma" + i + " delta" + i + " epsilon" + i));
        }
        assertEquals(List.of(0, 1, 2, 3, 5), keys(all));
    }

    @Test
    void leavesOutWhatSaysTheSame() {
        List<Position> all = List.of(said("Berg", Stance.DEMAND, "the bridge should reopen before winter"),
                said("Thal", Stance.DEMAND, "the bridge should reopen before the winter"));
        assertEquals(List.of(0), keys(all));
    }

    @Test
    void givesOthersAWordBeforeASpeakersThird() {
        List<Position> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(said("Berg", Stance.CLAIM, "alpha" + i + " beta" + i + " gamma" + i + " delta" + i + " epsilon" + i));
        }
        all.add(said("Thal", Stance.CLAIM, "market prices rising since early spring"));
        assertEquals(true, keys(all).contains(6));
    }

    @Test
    void prefersTheMainActorsWords() {
        List<Position> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            all.add(said("Berg" + i, Stance.CLAIM, "alpha" + i + " beta" + i + " gamma" + i + " delta" + i + " epsilon" + i));
        }
        assertEquals(List.of(0, 1, 2, 3, 4), keys(all));
        Actor main = new Actor("a1", "Berg5", List.of(), ActorType.PERSON, null, null, true, 1, "test", List.of(Mention.name(0, 5)));
        assertEquals(List.of(0, 1, 2, 3, 5), keys(all, main));
    }

    @Test
    void prefersWholeStatementsToScraps() {
        List<Position> all = new ArrayList<>();
        all.add(said("Berg", Stance.CLAIM, "very bad"));
        for (int i = 0; i < 5; i++) {
            all.add(said("Berg" + i, Stance.CLAIM, "alpha" + i + " beta" + i + " gamma" + i + " delta" + i + " epsilon" + i));
        }
        assertEquals(List.of(1, 2, 3, 4, 5), keys(all));
    }

    private List<Integer> keys(List<Position> positions, Actor... actors) {
        List<Position> ranked = ranking.rank(new Facts(List.of(actors), List.of(), List.of(), positions, List.of(), List.of()), (p, words) -> 0);
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            if (ranked.get(i).key()) {
                out.add(i);
            }
        }
        return out;
    }

    private static Position said(String speaker, Stance stance, String content) {
        Passage name = new Passage(speaker, 0, speaker.length(), false);
        return new Position("", new Position.Speaker(null, speaker, name), name, List.of(new Passage(content, 10, 10 + content.length(), false)),
                Position.Kind.INDIRECT, stance, false, "test");
    }
}
