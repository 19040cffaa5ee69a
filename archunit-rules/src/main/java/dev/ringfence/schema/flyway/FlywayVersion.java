package dev.ringfence.schema.flyway;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A version consists of numbers; zeros at its end say nothing, and neither do zeros before a number. */
record FlywayVersion(List<BigInteger> parts) implements Comparable<FlywayVersion> {

    private static final Pattern FORM = Pattern.compile("\\d+([._]\\d+)*");
    private static final Pattern DIVIDERS = Pattern.compile("[._]");

    static Optional<FlywayVersion> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new FlywayVersion(partsOf(text))) : Optional.empty();
    }

    private static List<BigInteger> partsOf(String text) {
        List<BigInteger> parts =
                DIVIDERS.splitAsStream(text).map(BigInteger::new).collect(Collectors.toCollection(ArrayList::new));
        while (parts.size() > 1 && parts.get(parts.size() - 1).signum() == 0) {
            parts.remove(parts.size() - 1);
        }
        return List.copyOf(parts);
    }

    @Override
    public int compareTo(FlywayVersion other) {
        for (int at = 0; at < Math.min(parts.size(), other.parts.size()); at++) {
            int order = parts.get(at).compareTo(other.parts.get(at));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.size(), other.parts.size());
    }

    @Override
    public String toString() {
        return parts.stream().map(BigInteger::toString).collect(Collectors.joining("."));
    }
}
