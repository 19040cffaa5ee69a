package dev.ringfence.growth;

import dev.ringfence.growth.map.GrowthEntry;
import dev.ringfence.growth.map.GrowthEntry.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what has grown since each of several commits.
 *
 * <ol>
 *   <li>The same words are the same growth, wherever it stands.
 *   <li>What only one comparison says is the same as what only another one says of the same line of the map: their
 *       words tell what it was at their commit, and that may differ.
 * </ol>
 */
final class InAllComparisons {

    private static final int FIRST_LINE = 1;

    private InAllComparisons() {}

    /** Returns the entries of the first list that all others have as well. */
    static List<GrowthEntry> of(List<List<GrowthEntry>> compared) {
        List<GrowthEntry> first = compared.get(0);
        Set<What> known = whats(first);
        return first.stream()
                .filter(entry -> compared.stream().allMatch(other -> has(other, entry, known)))
                .toList();
    }

    private static boolean has(List<GrowthEntry> other, GrowthEntry entry, Set<What> known) {
        return whats(other).contains(What.of(entry))
                || other.stream()
                        .filter(each -> !known.contains(What.of(each)))
                        .anyMatch(each -> isOfTheSameLine(each, entry));
    }

    private static Set<What> whats(List<GrowthEntry> entries) {
        return entries.stream().map(What::of).collect(Collectors.toSet());
    }

    /** A module that is gone without an heir has no line, and stands at the first one. */
    private static boolean isOfTheSameLine(GrowthEntry one, GrowthEntry other) {
        boolean hasLine = one.kind() != Kind.MODULE || one.line() > FIRST_LINE;
        return hasLine
                && (!one.kind().isLine() || one.kind() == Kind.EXCEPTION)
                && group(one.kind()) == group(other.kind())
                && one.file().equals(other.file())
                && one.line() == other.line();
    }

    /** Where the code of a module that was dropped went is told by the claim that has it now. */
    private static Kind group(Kind kind) {
        return kind == Kind.MODULE ? Kind.CLAIM : kind;
    }

    /** Names what has grown, wherever it stands: test code and main code have files of their own. */
    private record What(Kind kind, String shown, boolean tests) {

        static What of(GrowthEntry entry) {
            return new What(entry.kind(), entry.shown(), entry.file().endsWith(".tests.baseline"));
        }
    }
}
