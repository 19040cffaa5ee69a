package dev.ringfence.git;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the reasons that commits give, each in a line {@code Ringfence-Reason: text}. */
public final class Trailers {

    /** This pattern is possessive: a message may have many blanks, and a search that goes back would not end. */
    private static final Pattern REASON = Pattern.compile("(?im)^Ringfence-Reason:[ \\t]*+(\\S.*+)");

    private Trailers() {}

    /**
     * Returns the reason of the newest commit that gives one.
     *
     * @param isReason says of a text whether it is one
     */
    public static Optional<String> reason(List<String> messages, Predicate<String> isReason) {
        return messages.stream()
                .map(REASON::matcher)
                .flatMap(Matcher::results)
                .map(found -> found.group(1).stripTrailing())
                .filter(isReason)
                .findFirst();
    }
}
