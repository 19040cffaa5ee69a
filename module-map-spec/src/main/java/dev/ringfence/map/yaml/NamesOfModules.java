package dev.ringfence.map.yaml;

import dev.ringfence.map.Claim;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.WrittenPattern;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds names of modules where patterns stand: after {@code requires: [billing]} one writes {@code forbids: [billing]},
 * which is a package of that name.
 */
final class NamesOfModules {

    private static final int MOST_TOLD = 3;

    private final Map<ModuleName, Module> modules;
    private final Set<String> beginningsOfCode;

    /** Knows the modules of a map, and where its code may lie. */
    NamesOfModules(Map<ModuleName, Module> modules, List<PackagePattern> roots) {
        this.modules = modules;
        Stream<NamePattern> claims = modules.values().stream()
                .map(Module::claims)
                .flatMap(Collection::stream)
                .map(Claim::pattern);
        this.beginningsOfCode = Stream.concat(roots.stream(), claims)
                .map(NamesOfModules::beginning)
                .collect(Collectors.toSet());
    }

    void warnOf(WrittenPattern pattern, Problems problems) {
        if (isAskedOf(pattern.role()) && !mayNameCode(pattern)) {
            named(pattern)
                    .ifPresent(module -> problems.warning(
                            pattern.place(),
                            Shown.text(pattern.written()) + " is a module, and stands for a package here",
                            remedy(pattern, module)));
        }
    }

    private static boolean isAskedOf(WrittenPattern.Role role) {
        return role == WrittenPattern.Role.FORBIDS || role == WrittenPattern.Role.IGNORE;
    }

    /** A sibling goes by its own name, as under {@code requires}. */
    private Optional<Module> named(WrittenPattern pattern) {
        String siblings = pattern.module()
                .flatMap(ModuleName::parent)
                .map(parent -> parent + ".")
                .orElse("");
        return Stream.of(siblings + pattern.written(), pattern.written())
                .filter(KnownModules::isName)
                .flatMap(name -> Optional.ofNullable(modules.get(new ModuleName(name))).stream())
                .findFirst();
    }

    /** Code may well be there where a root or a claim begins with that name, or with any. */
    private boolean mayNameCode(WrittenPattern pattern) {
        return beginningsOfCode.contains(beginning(pattern.patterns().get(0)))
                || beginningsOfCode.stream().anyMatch(beginning -> beginning.contains("*"));
    }

    private static String beginning(NamePattern pattern) {
        String text = pattern.text();
        int dot = text.indexOf('.');
        return dot < 0 ? text : text.substring(0, dot);
    }

    private static String remedy(WrittenPattern pattern, Module module) {
        String claims = module.claims().stream()
                .map(claim -> Shown.text(claim.pattern().text()))
                .distinct()
                .limit(MOST_TOLD)
                .collect(Collectors.joining(", "));
        return "Name its code" + (claims.isEmpty() ? "" : ", " + claims)
                + (pattern.role() == WrittenPattern.Role.FORBIDS
                        ? ", or take it out: what `requires` does not name may not be used anyway."
                        : ".");
    }
}
