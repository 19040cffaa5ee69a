package dev.ringfence.git;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the reasons that commits give, each in a line {@code Ringfence-Reason: text}. */
public final class Trailers {

    private static final Pattern REASON = Pattern.compile("(?im)^Ringfence-Reason:[ \\t]*(\\S.*?)\\s*$");

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
                .map(found -> found.group(1))
                .filter(isReason)
                .findFirst();
    }
}
