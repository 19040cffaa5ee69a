package dev.ringfence.git;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the reasons that commits give, each in a line {@code Ringfence-Reason: text}. */
public final class Trailers {

    private static final Pattern REASON = Pattern.compile("(?im)^Ringfence-Reason:[ \\t]*(\\S.*?)\\s*$");

    private Trailers() {}

    /** Returns the reason of the newest commit that gives one. */
    public static Optional<String> reason(List<String> messages) {
        return messages.stream()
                .map(REASON::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }
}
