package dev.ringfence.explain.answer;

import dev.ringfence.map.TypeName;
import java.util.List;

/**
 * Says whether a package or a module may use another: case by case, since not every type is exported.
 *
 * @param from one end, as it was asked for
 * @param to the other
 * @param cases what is judged alike, allowed first
 */
public record EndsAnswer(AskedSide from, AskedSide to, List<Case> cases) implements Answer {

    /**
     * Holds edges that are judged alike, by the same line of the map.
     *
     * @param example one of them
     * @param users the types that they come from, as far as the code has them
     * @param targets the types that they lead to
     */
    public record Case(EdgeAnswer example, List<TypeName> users, List<TypeName> targets) {}
}
