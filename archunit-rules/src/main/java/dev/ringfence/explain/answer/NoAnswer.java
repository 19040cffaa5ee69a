package dev.ringfence.explain.answer;

import dev.ringfence.map.Problem;
import java.util.List;

/** Says that the question could not be answered, and why. */
public record NoAnswer(List<Problem> problems) implements Answer {

    /** Gives one reason, and what to ask instead. */
    public static NoAnswer because(String asked, String message, String remedy) {
        return new NoAnswer(List.of(Problem.error(asked, 0, message, remedy)));
    }
}
