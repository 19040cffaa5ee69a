package dev.ringfence.infer;

import dev.ringfence.map.Judge;
import dev.ringfence.map.Owner;
import dev.ringfence.map.TypeName;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which claims of a module are there only since their types were too few for a module, and by what name they stand. */
record TooSmall(InferredModule module, Collection<TypeName> types, Judge judge) {

    private static final int MOST_NAMED = 8;

    /** Returns a note for each reason; a claim that the module has for others as well needs none. */
    List<String> notes() {
        return module.taken().entrySet().stream()
                .map(reason -> note(reason.getKey(), reason.getValue()))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> note(String why, Set<TypeName> taken) {
        Set<String> others = claims(types.stream().filter(type -> !taken.contains(type)));
        List<String> claims = claims(types.stream().filter(taken::contains)).stream()
                .filter(claim -> !others.contains(claim))
                .sorted()
                .toList();
        return claims.isEmpty() ? List.of() : List.of("too small for a module: " + shortened(claims) + ", " + why);
    }

    private Set<String> claims(Stream<TypeName> those) {
        return those.map(this::claim).flatMap(List::stream).collect(Collectors.toSet());
    }

    /** A claim is named as the map writes it, with a leading dot where it lies below a root. */
    private List<String> claim(TypeName type) {
        String full = judge.ownerOf(type) instanceof Owner.Owned owned
                ? owned.claim().pattern().text()
                : "";
        return module.claims().stream()
                .map(ClaimText::pattern)
                .filter(pattern -> Objects.equals(pattern, full) || pattern.startsWith(".") && full.endsWith(pattern))
                .limit(1)
                .toList();
    }

    private static String shortened(List<String> claims) {
        String shown = claims.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return claims.size() > MOST_NAMED ? shown + " and " + (claims.size() - MOST_NAMED) + " others" : shown;
    }
}
