package dev.ringfence.advice.rules;

import dev.ringfence.advice.Claimable;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.advice.Wording;
import dev.ringfence.map.Claim;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.State;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.edit.ClaimEdits;
import dev.ringfence.map.edit.MapDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the module that classes of no module belong to, and what it would claim.
 *
 * <ol>
 *   <li>A package goes to the module that alone claims something beside it: below the nearest package above it, short of
 *       the root.
 *   <li>What has no such neighbour is named as it can be pasted, for the module that a person knows.
 *   <li>What is generated or vendored may be ignored, where no claim is ignored with it.
 * </ol>
 */
final class ClaimWays {

    private final ViolationGroup group;
    private final Trial trial;
    private final ModuleMap map;

    ClaimWays(ViolationGroup group, Trial trial) {
        this.group = group;
        this.trial = trial;
        this.map = trial.map();
    }

    Stream<WayOut> ways() {
        Map<Module, List<String>> likely = new LinkedHashMap<>();
        for (String name : Claimable.packages(group.origins(), map)) {
            neighbour(name)
                    .ifPresent(module -> likely.merge(
                            module,
                            List.of(name),
                            (one, other) ->
                                    Stream.concat(one.stream(), other.stream()).toList()));
        }
        Map<Module, WayOut> claims = new LinkedHashMap<>();
        likely.forEach((module, names) -> claim(module, names).ifPresent(way -> claims.put(module, way)));
        List<String> claimed = likely.entrySet().stream()
                .filter(entry -> claims.containsKey(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        List<TypeName> rest = group.origins().stream()
                .filter(type -> claimed.stream()
                        .noneMatch(name -> PackagePattern.of(name).matches(type)))
                .toList();
        return Stream.of(claims.values().stream(), unknown(rest), ignore().stream())
                .flatMap(each -> each);
    }

    private Stream<WayOut> unknown(List<TypeName> rest) {
        if (rest.isEmpty()) {
            return Stream.empty();
        }
        WayOut way = WayOut.of(
                Kind.CLAIM,
                "claim " + (rest.size() == 1 ? "it" : "them") + ": add " + Wording.claimable(rest, map)
                        + " to the right module"
                        + (isAnyExceptionCounted() ? "; exceptions with `edges` may excuse too few then" : ""));
        return Stream.of(trial.withLinesOf(rest, "the lines out of the baselines that the map allows by then", way));
    }

    private boolean isAnyExceptionCounted() {
        return map.exceptions().stream().anyMatch(entry -> entry.edges().isPresent());
    }

    /** Walks up from the package, and stops where more than one module claims something. */
    private Optional<Module> neighbour(String name) {
        for (String above = name; !isRoot(above); above = above.substring(0, above.lastIndexOf('.'))) {
            String below = above + ".";
            Set<Module> there = map.modules().values().stream()
                    .filter(module -> module.claims().stream()
                            .map(Claim::pattern)
                            .anyMatch(pattern -> (pattern.text() + ".").startsWith(below)))
                    .collect(Collectors.toSet());
            if (!there.isEmpty()) {
                return there.stream()
                        .filter(module -> there.size() == 1 && mayGrow(module))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private boolean isRoot(String name) {
        return !name.contains(".")
                || map.roots().stream().anyMatch(root -> root.text().equals(name));
    }

    private static boolean mayGrow(Module module) {
        return !module.external() && (module.state() == State.ACTIVE || module.state() == State.CLOSED);
    }

    private Optional<WayOut> claim(Module module, List<String> names) {
        List<String> written =
                names.stream().map(name -> Claimable.written(name, map)).toList();
        Set<TypeName> types = group.origins().stream()
                .filter(type ->
                        names.stream().anyMatch(name -> PackagePattern.of(name).matches(type)))
                .collect(Collectors.toSet());
        return trial.draft()
                .flatMap(draft -> ClaimEdits.claiming(draft, module.name(), "packages", written))
                .filter(draft -> isOwned(draft, module, types))
                .map(draft -> following(
                        WayOut.edit(
                                Kind.CLAIM,
                                "let " + module.name() + " claim " + String.join(", ", names)
                                        + ", so that its rules hold there",
                                draft.edits()),
                        draft,
                        names,
                        types));
    }

    private static boolean isOwned(MapDraft draft, Module module, Set<TypeName> types) {
        Judge then = new Judge(draft.map());
        return types.stream()
                .allMatch(type -> then.ownerOf(type)
                        .owningModule()
                        .filter(owner -> owner.name().equals(module.name()))
                        .isPresent());
    }

    private WayOut following(WayOut way, MapDraft draft, List<String> names, Set<TypeName> types) {
        OwedToday owed = trial.owed()
                .of(
                        types,
                        type -> names.stream()
                                .anyMatch(name -> PackagePattern.of(name).matches(type)));
        return trial.about(owed).withWhatFollows(way, draft.map());
    }

    private Optional<WayOut> ignore() {
        List<String> names = Claimable.packages(group.origins(), map);
        boolean ignoresClaims = map.modules().values().stream()
                .flatMap(module -> module.claims().stream())
                .anyMatch(
                        claim -> names.stream().anyMatch(name -> claim.pattern().overlaps(PackagePattern.of(name))));
        if (ignoresClaims) {
            return Optional.empty();
        }
        String entry = "{" + Wording.claimable(group.origins(), map) + ", because: \"generated, or not ours\"}";
        String text = "ignore what is generated or vendored";
        return Optional.of(trial.draft()
                .flatMap(draft -> draft.ignoring(entry))
                .map(draft -> following(
                        WayOut.edit(Kind.IGNORE, text, draft.edits()), draft, names, Set.copyOf(group.origins())))
                .orElseGet(() -> WayOut.of(Kind.IGNORE, text + ": add " + entry + " to `ignore`")));
    }
}
