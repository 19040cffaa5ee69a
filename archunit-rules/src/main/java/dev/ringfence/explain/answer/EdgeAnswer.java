package dev.ringfence.explain.answer;

import dev.ringfence.advice.WayOut;
import dev.ringfence.edges.Belonging;
import dev.ringfence.edges.Ground;
import dev.ringfence.edges.JudgedEdge;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * Says whether a type may use another type, by what, and what would allow the use.
 *
 * @param judged the edge and where it stands
 * @param from the user
 * @param to what is used
 * @param why which line of the map forbids it, where one does
 * @param grounds what lets it stand, where something does
 * @param frozen why the user may not be changed, whatever the map says of the edge
 * @param ask whom to ask
 * @param waysOut every way to make it allowed, the cheapest first, and those that there are not
 */
public record EdgeAnswer(
        JudgedEdge judged,
        Side from,
        Side to,
        Optional<String> why,
        List<Ground> grounds,
        Optional<String> frozen,
        Optional<String> ask,
        List<WayOut> waysOut)
        implements Answer {

    /** Returns the same answer, for questions that do not ask for ways out. */
    public EdgeAnswer withoutWaysOut() {
        return new EdgeAnswer(judged, from, to, why, grounds, frozen, ask, List.of());
    }

    /** Returns the same answer about any type of an end that has none yet: it names no type that nobody has written. */
    public EdgeAnswer aboutAny(TypeName standIn, AskedSide end) {
        String any = "a type of " + end;
        return new EdgeAnswer(
                judged,
                from.type().equals(standIn) ? from.shownAs(any) : from,
                to.type().equals(standIn) ? to.shownAs(any) : to,
                why.map(text -> text.replace(standIn.qualified(), any)),
                grounds.stream()
                        .map(ground -> new Ground(
                                ground.kind(), ground.text().replace(standIn.qualified(), any), ground.place()))
                        .toList(),
                frozen,
                ask,
                waysOut.stream()
                        .filter(way -> !way.toString().contains(standIn.qualified()))
                        .toList());
    }

    /**
     * Describes a type at one end.
     *
     * @param shown the type or, where none is written yet, what stands for any type of the end
     */
    public record Side(TypeName type, String shown, boolean exists, Belonging belongs, Optional<ModuleName> module) {

        private Side shownAs(String text) {
            return new Side(type, text, exists, belongs, module);
        }
    }
}
