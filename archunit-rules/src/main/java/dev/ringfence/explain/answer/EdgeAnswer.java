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

    /** Describes a type at one end. */
    public record Side(TypeName type, boolean exists, Belonging belongs, Optional<ModuleName> module) {}
}
