package dev.ringfence.advice.rules;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.Commands;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.Wording;
import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds the ways out of a group of violations that several rules have, as reports tell them. */
final class SharedWays {

    private final ViolationGroup group;
    private final Commands commands;

    SharedWays(ViolationGroup group, Commands commands) {
        this.group = group;
        this.commands = commands;
    }

    /** Returns the advice on types, or on the map itself. */
    Advice advice(String why, Optional<String> because, List<String> waysOut) {
        return new Advice(why, because, Optional.empty(), group.ends().owner(), waysOut);
    }

    /** Returns the advice on uses: an import that nothing needs comes before the ways out of the rule. */
    Advice adviceOnUses(String why, Optional<String> instead, List<String> waysOut) {
        return new Advice(
                why,
                group.because(),
                instead,
                group.ends().owner(),
                Stream.of(ofStar(), ofImports(), waysOut.stream())
                        .flatMap(ways -> ways)
                        .toList());
    }

    private Stream<String> ofStar() {
        return group.targets().stream()
                .filter(TypeName::isWholePackage)
                .map(star -> "import by name what is used of " + star.packageName() + ", or delete the import")
                .limit(1);
    }

    /** Code may need nothing of what only imports show; a static import may be used all the same. */
    private Stream<String> ofImports() {
        boolean ofTypes = group.targets().stream().noneMatch(TypeName::isWholePackage);
        return ofTypes
                        && group.violations().stream()
                                .allMatch(each -> each.violation().isImportAlone())
                ? Stream.of("delete the import" + (group.violations().size() == 1 ? "" : "s") + ", where nothing needs "
                        + group.pronoun())
                : Stream.empty();
    }

    String recordDebt() {
        return "record " + group.pronoun() + " as debt: " + commandOfDebt();
    }

    String commandOfDebt() {
        return commands.recordDebt();
    }

    String excuse() {
        Edge edge = group.edges().get(0);
        String which = group.violations().size() == 1 ? "it" : "each";
        return "excuse " + which + " for a time, under `exceptions`: {from: " + Wording.pattern(edge.from()) + ", to: "
                + Wording.pattern(edge.to())
                + ", because: ..., until: YYYY-MM-DD}";
    }
}
