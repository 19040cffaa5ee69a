package dev.ringfence.explain;

import java.util.function.Function;

/** What a name was found to mean, or why it means nothing. */
sealed interface NameLookup<T> {

    /** It means this. */
    record Meant<T>(T what) implements NameLookup<T> {}

    /** It means nothing, or too much. */
    record Unknown<T>(NoAnswer why) implements NameLookup<T> {}

    static <T> NameLookup<T> unknown(String asked, String message, String remedy) {
        return new Unknown<>(NoAnswer.because(asked, message, remedy));
    }

    /** The answer that follows from it. */
    default Answer then(Function<T, Answer> answer) {
        return this instanceof Meant<T> meant ? answer.apply(meant.what()) : ((Unknown<T>) this).why();
    }
}
