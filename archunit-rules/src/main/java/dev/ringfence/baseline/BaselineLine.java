package dev.ringfence.baseline;

import dev.ringfence.ledger.EscapedName;
import dev.ringfence.ledger.LedgerText;
import dev.ringfence.violation.Identity;
import java.util.Comparator;
import java.util.Optional;

/**
 * One known violation of a baseline.
 *
 * @param identity what is known
 * @param reason why it was recorded, where one was asked
 */
public record BaselineLine(Identity identity, Optional<String> reason) implements Comparable<BaselineLine> {

    private static final Comparator<BaselineLine> ORDER =
            Comparator.comparing((BaselineLine line) -> line.identity().text());

    /** A line as the file has it. */
    String text() {
        return LedgerText.withReason(EscapedName.write(identity), reason);
    }

    /** Of two lines for the same violation, one with the reason that counts. */
    BaselineLine mergedWith(BaselineLine other) {
        return new BaselineLine(identity, LedgerText.mergedReason(reason, other.reason));
    }

    @Override
    public int compareTo(BaselineLine other) {
        return ORDER.compare(this, other);
    }
}
