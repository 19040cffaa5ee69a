package dev.ringfence.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the text of a ledger: its head, and a record a line. */
public final class LedgerText {

    /** Stands before the reason of a record. */
    public static final String REASON = " # ";

    private LedgerText() {}

    /** Returns a ledger with these records in their order. */
    public static String of(LedgerHead head, List<String> records) {
        StringBuilder text = new StringBuilder(head.text()).append('\n');
        records.forEach(each -> text.append(each).append('\n'));
        return text.toString();
    }

    /** Returns a record with its reason, where the record has one. */
    public static String withReason(String text, Optional<String> reason) {
        return text + reason.map(why -> REASON + why).orElse("");
    }

    /** Returns the lesser of two reasons for the same record: the order of a merge must not matter. */
    public static Optional<String> mergedReason(Optional<String> one, Optional<String> other) {
        return Stream.concat(one.stream(), other.stream()).min(Comparator.naturalOrder());
    }

    /** Returns a reason as it fits on a line, whatever an editor or git takes for the end of a line. */
    public static String oneLine(String reason) {
        return reason.replaceAll("[\\s\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }
}
