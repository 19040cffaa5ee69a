package dev.ringfence.gate.whole;

import dev.ringfence.map.NamePattern;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.WrittenPattern;
import dev.ringfence.map.yaml.Nearest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the types that patterns of the map may fit.
 *
 * @param types all that the code has, and what it uses of external modules
 * @param used what it uses; asked for by seams alone, whose new side may come from a jar that is no module
 */
public record NamesSeen(Set<TypeName> types, Set<TypeName> used) {

    Stream<TypeName> of(WrittenPattern.Role role) {
        return switch (role) {
            case NEW, FIELD -> Stream.concat(types.stream(), used.stream());
            case FORBIDS, EXCEPT, IGNORE, IN, BUT, THROUGH -> types.stream();
        };
    }

    /** Returns what a pattern of a seam probably means. */
    Optional<String> nearestTo(WrittenPattern pattern) {
        return switch (pattern.role()) {
            case NEW, THROUGH ->
                pattern.patterns().stream()
                        .map(each -> nearestTo(each, pattern.role()))
                        .flatMap(Optional::stream)
                        .findFirst();
            case FIELD -> nearestField(pattern);
            case FORBIDS, EXCEPT, IGNORE, IN, BUT -> Optional.empty();
        };
    }

    private Optional<String> nearestTo(NamePattern pattern, WrittenPattern.Role role) {
        return pattern instanceof PackagePattern
                ? new NamesOfCode(of(role).map(TypeName::packageName).collect(Collectors.toSet()))
                        .nearestTo(pattern.text())
                : nearestType(pattern.text(), role);
    }

    /** Asks for the whole name before the type, and then for what may be the type around a nested one. */
    private Optional<String> nearestField(WrittenPattern field) {
        List<String> types =
                new ArrayList<>(field.patterns().stream().map(NamePattern::text).toList());
        Collections.reverse(types);
        return types.stream()
                .map(type -> nearestType(type, field.role())
                        .map(near -> near + field.written().substring(type.length())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Looks in the package first, and then for the same simple name in another one. */
    private Optional<String> nearestType(String text, WrittenPattern.Role role) {
        TypeName type = new TypeName(text);
        String before = text.substring(0, text.length() - type.simpleName().length());
        List<String> beside = of(role).filter(each -> each.packageName().equals(type.packageName()))
                .map(TypeName::simpleName)
                .distinct()
                .sorted()
                .toList();
        return Nearest.to(type.simpleName(), beside).map(name -> before + name).or(() -> namesake(type, role));
    }

    private Optional<String> namesake(TypeName type, WrittenPattern.Role role) {
        return of(role).filter(each -> each.simpleName().equals(type.simpleName()))
                .map(TypeName::qualified)
                .min(String::compareTo);
    }
}
