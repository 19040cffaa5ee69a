package dev.ringfence.report;

/**
 * The commands that messages name, as they work for this project.
 *
 * @param baseline what records or prunes debt, such as {@code mvn ringfence:baseline -pl :billing}
 * @param reasonAsked whether an added line needs a reason
 */
public record Commands(String baseline, boolean reasonAsked) {

    String recordDebt() {
        return reasonAsked ? baseline + " -Dringfence.reason=\"why it has to be\"" : baseline;
    }
}
