package dev.ringfence.extract.move;

import dev.ringfence.map.Rule;
import dev.ringfence.violation.Identity;
import java.util.Comparator;

/** Holds a line that a baseline has, or would have, with the rule that is broken. */
public record DebtLine(Rule rule, Identity identity) implements Comparable<DebtLine> {

    private static final Comparator<DebtLine> ORDER =
            Comparator.comparing(DebtLine::rule).thenComparing(DebtLine::identity);

    /** Returns the line as a baseline writes it. */
    public String text() {
        return identity.text();
    }

    @Override
    public int compareTo(DebtLine other) {
        return ORDER.compare(this, other);
    }
}
