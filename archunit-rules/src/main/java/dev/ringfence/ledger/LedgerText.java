package dev.ringfence.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The text of a ledger as it is written: its head, and a record a line. */
public final class LedgerText {

    /** What stands before the reason of a record. */
    public static final String REASON = " # ";

    private LedgerText() {}

    /** A ledger with these records in their order. */
    public static String of(LedgerHead head, List<String> records) {
        StringBuilder text = new StringBuilder(head.text()).append('\n');
        records.forEach(each -> text.append(each).append('\n'));
        return text.toString();
    }

    /** A record with its reason, where it has one. */
    public static String withReason(String text, Optional<String> reason) {
        return text + reason.map(why -> REASON + why).orElse("");
    }

    /** Of the reasons of two lines for the same record, the lesser one: the order of a merge must not matter. */
    public static Optional<String> mergedReason(Optional<String> one, Optional<String> other) {
        return Stream.concat(one.stream(), other.stream()).min(Comparator.naturalOrder());
    }

    /** A reason as it fits on a line, whatever an editor or git takes for the end of one. */
    public static String oneLine(String reason) {
        return reason.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ").strip();
    }
}
