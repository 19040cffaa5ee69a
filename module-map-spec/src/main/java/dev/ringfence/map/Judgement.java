package dev.ringfence.map;

import java.util.Optional;

/** Says what the map has to say of an edge or of a type. */
public sealed interface Judgement {

    /** Says that the edge or the type may stand. */
    record Allowed() implements Judgement {}

    /**
     * Says that the edge or the type breaks a rule.
     *
     * @param rule the first rule that it breaks
     * @param because what the map says of it, where it says why
     * @param place the map's line that decides
     */
    record Broken(Rule rule, Optional<String> because, Place place) implements Judgement {}

    /** Returns what is broken, where something is. */
    default Optional<Broken> broken() {
        return this instanceof Broken broken ? Optional.of(broken) : Optional.empty();
    }
}
