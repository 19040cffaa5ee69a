package dev.ringfence.gate.whole;

import dev.ringfence.map.Claim;
import dev.ringfence.map.Module;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.yaml.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Knows the packages of all code of a build, among which a misspelt name has a neighbour. */
record NamesOfCode(Set<String> packages) {

    /** Returns the names of the sub-packages that lie directly below packages which the modules claim. */
    Set<String> directSubPackages(List<Module> modules) {
        List<PackagePattern> claimed = modules.stream()
                .map(Module::claims)
                .flatMap(Collection::stream)
                .map(Claim::pattern)
                .filter(PackagePattern.class::isInstance)
                .map(PackagePattern.class::cast)
                .toList();
        return packages.stream()
                .flatMap(name -> claimed.stream().flatMap(claim -> claim.directSubPackage(name).stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the package that a name means which has a few letters of one segment wrong. */
    Optional<String> nearestTo(String name) {
        List<String> wanted = List.of(name.split("\\.", -1));
        for (int at = wanted.size() - 1; at >= 0; at--) {
            Optional<String> found = withAnother(wanted, at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> withAnother(List<String> wanted, int at) {
        String before = wanted.subList(0, at).stream().map(part -> part + ".").collect(Collectors.joining());
        String after = wanted.subList(at + 1, wanted.size()).stream()
                .map(part -> "." + part)
                .collect(Collectors.joining());
        Set<String> here = packages.stream()
                .filter(name -> name.startsWith(before))
                .map(name -> segment(name.substring(before.length())))
                .distinct()
                .filter(part -> !part.equals(wanted.get(at)))
                .filter(part -> hasPackage(before + part + after))
                .collect(Collectors.toCollection(TreeSet::new));
        return nearest(wanted.get(at), here).map(part -> before + part + after);
    }

    private static String segment(String rest) {
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private boolean hasPackage(String name) {
        return packages.stream().anyMatch(each -> each.equals(name) || each.startsWith(name + "."));
    }

    static Optional<String> nearest(String name, Set<String> candidates) {
        return Nearest.to(name, candidates);
    }
}
