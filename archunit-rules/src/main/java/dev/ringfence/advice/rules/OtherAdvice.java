package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;
import static dev.ringfence.advice.Wording.some;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.Commands;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Module;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The advice where it is not a use that breaks a rule, but a type, the map itself, or an exception that is over. */
final class OtherAdvice {

    private final ViolationGroup group;
    private final Commands commands;

    OtherAdvice(ViolationGroup group, Commands commands) {
        this.group = group;
        this.commands = commands;
    }

    Advice extractedClass() {
        Module module = group.user().orElseThrow();
        return advice(
                module.name() + " is extracted: it has left this code base, and no class of it should be here"
                        + at(module.place()),
                group.because(),
                List.of(
                        "delete the class",
                        "wait with it: set `state: extracting` on " + module.name() + at(module.place())
                                + " until its classes are gone"));
    }

    Advice unmapped() {
        String entry = claimable(group.origins());
        return advice(
                "no module claims " + group.pronoun() + ", below the root" + at(group.place()),
                group.because(),
                List.of(
                        "claim " + group.pronoun() + ": add " + entry + " to the right module",
                        "ignore what is generated or vendored: add {" + entry + ", because: ...} to `ignore`",
                        recordDebt()));
    }

    /** Their packages; a package that is a root itself would claim everything, so its types are named one by one. */
    private String claimable(List<TypeName> types) {
        List<String> packages = types.stream()
                .map(TypeName::packageName)
                .filter(name -> !isRoot(name))
                .distinct()
                .toList();
        List<String> ofRoot = types.stream()
                .filter(type -> isRoot(type.packageName()))
                .map(TypeName::qualified)
                .toList();
        return Stream.of(entry("packages", packages), entry("types", ofRoot))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }

    private static Optional<String> entry(String key, List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(key + ": [" + some(names) + "]");
    }

    private boolean isRoot(String packageName) {
        return group.judge().map().roots().stream().map(NamePattern::text).anyMatch(packageName::equals);
    }

    Advice compiledExternal() {
        Module module = group.user().orElseThrow();
        String types = some(group.origins().stream().map(TypeName::qualified).toList());
        return advice(
                module.name() + " is external" + at(module.place())
                        + ", so its types come from jars, and these are compiled here",
                Optional.empty(),
                List.of("claim " + group.pronoun() + ": add types: [" + types + "] to the right module", recordDebt()));
    }

    Advice cycle() {
        return advice(
                "these modules require each other: " + group.because().orElseThrow() + at(group.place()),
                Optional.empty(),
                List.of(
                        "take one of them out of the other's `requires`, then record what still uses it as debt: "
                                + commands.recordDebt(),
                        "move what both need to a module of its own",
                        "only tell it: `policy: {cycles: warn}`"));
    }

    Advice expired() {
        Optional<ExceptionEntry> entry = group.judge().map().exceptions().stream()
                .filter(each -> each.place().equals(group.place()))
                .findFirst();
        String end = entry.map(OtherAdvice::end).orElse("it is over");
        return new Advice(
                "the exception excuses " + group.pronoun() + " no more: " + end + at(group.place()),
                group.because(),
                Optional.empty(),
                entry.flatMap(ExceptionEntry::owner).or(() -> group.ends().owner()),
                List.of(
                        "do what the exception was waiting for",
                        "agree on a later `until`, or on more `edges`" + at(group.place())));
    }

    /** Which of the two it was is not known here where it has both. */
    private static String end(ExceptionEntry entry) {
        Optional<String> day = entry.until().map(until -> "its last day was " + until);
        Optional<String> bound = entry.edges().isPresent()
                ? Optional.of("more edges use it than `edges: " + entry.edges().getAsInt() + "` allows")
                : Optional.empty();
        return Stream.of(day, bound)
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", or " + other)
                .orElse("it is over");
    }

    private Advice advice(String why, Optional<String> because, List<String> waysOut) {
        return new Advice(why, because, Optional.empty(), group.ends().owner(), waysOut);
    }

    private String recordDebt() {
        return "record " + group.pronoun() + " as debt: " + commands.recordDebt();
    }
}
