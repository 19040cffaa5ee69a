package dev.ringfence.explain;

import dev.ringfence.map.Problem;
import java.util.List;

/** The question could not be answered, and why. */
public record NoAnswer(List<Problem> problems) implements Answer {

    /** One reason, and what to ask instead. */
    public static NoAnswer because(String asked, String message, String remedy) {
        return new NoAnswer(List.of(Problem.error(asked, 0, message, remedy)));
    }
}
