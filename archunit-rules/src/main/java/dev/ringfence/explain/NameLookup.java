package dev.ringfence.explain;

import dev.ringfence.explain.answer.Answer;
import dev.ringfence.explain.answer.NoAnswer;
import java.util.function.Function;

/** Says what a name was found to mean, or why the name means nothing. */
sealed interface NameLookup<T> {

    /** Says that the name means this. */
    record Meant<T>(T what) implements NameLookup<T> {}

    /** Says that the name means nothing, or too much. */
    record Unknown<T>(NoAnswer why) implements NameLookup<T> {}

    static <T> NameLookup<T> unknown(String asked, String message, String remedy) {
        return new Unknown<>(NoAnswer.because(asked, message, remedy));
    }

    /** Returns the answer that follows from the meaning. */
    default Answer then(Function<T, Answer> answer) {
        return this instanceof Meant<T> meant ? answer.apply(meant.what()) : ((Unknown<T>) this).why();
    }
}
