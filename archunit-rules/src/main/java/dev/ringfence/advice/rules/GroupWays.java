package dev.ringfence.advice.rules;

import dev.ringfence.advice.Commands;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import dev.ringfence.verdict.CodeAround;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds the ways out of a group of violations that several rules have.
 *
 * @param day the day, UTC, where it is known
 * @param around what lies around the types of the code
 */
record GroupWays(ViolationGroup group, Trial trial, Commands commands, Optional<LocalDate> day, CodeAround around) {

    /** Only where the map names a rule's edges does a message say that the map cannot be changed so. */
    private static final Set<Rule> TELLS_WHAT_IS_REFUSED = Set.of(Rule.UNDECLARED_DEPENDENCY, Rule.INTERNAL_ACCESS);

    private static final Set<Kind> IN_MAP = Set.of(Kind.REQUIRES, Kind.EXPORTS, Kind.INTERNALS);

    LocalDate today() {
        return day.orElseGet(() -> LocalDate.now(Clock.systemUTC()));
    }

    /** Returns the ways out of uses: an import that nothing needs comes before the ways out of the rule. */
    List<WayOut> ofUses(Optional<WayOut> record) {
        AskedEdges asked = AskedEdges.of(group.edges(), group.judge(), Optional.empty(), around, today());
        List<WayOut> others =
                new ArrayList<>(Stream.concat(ofStar(), ofImports()).toList());
        record.ifPresent(others::add);
        return WaysOut.of(group.rule(), asked, trial, today(), true, others).stream()
                .filter(this::isToTell)
                .toList();
    }

    private boolean isToTell(WayOut way) {
        return way.isPossible() || TELLS_WHAT_IS_REFUSED.contains(group.rule()) && IN_MAP.contains(way.kind());
    }

    private Stream<WayOut> ofStar() {
        return group.targets().stream()
                .filter(TypeName::isWholePackage)
                .map(star -> WayOut.of(
                        Kind.DELETE, "import by name what is used of " + star.packageName() + ", or delete the import"))
                .limit(1);
    }

    /** Code may need nothing of what only imports show; a static import may be used all the same. */
    private Stream<WayOut> ofImports() {
        boolean ofTypes = group.targets().stream().noneMatch(TypeName::isWholePackage);
        return ofTypes
                        && group.violations().stream()
                                .allMatch(each -> each.violation().isImportAlone())
                ? Stream.of(WayOut.of(
                        Kind.DELETE,
                        "delete the import" + (group.violations().size() == 1 ? "" : "s") + ", where nothing needs "
                                + group.pronoun()))
                : Stream.empty();
    }

    WayOut recordDebt() {
        return WayOut.command(Kind.BASELINE, "record " + group.pronoun() + " as debt", commands.recordDebt());
    }
}
