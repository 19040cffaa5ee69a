package dev.ringfence.gate.whole;

import dev.ringfence.map.Claim;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Rule;
import dev.ringfence.map.State;
import dev.ringfence.standing.Status;
import dev.ringfence.verdict.Coverage;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.verdict.ModuleUse;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.verdict.Stale;
import dev.ringfence.verdict.Stale.Kind;
import dev.ringfence.verdict.Stale.Why;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Judges what only all projects together can show: claims that match nothing, requires and exceptions that nothing
 * uses, rules that never fire. It also finds exceptions that excuse more edges than they may.
 */
public final class WholeView {

    private final ModuleMap map;
    private final Set<String> claims = new HashSet<>();
    private final Set<ModuleUse> requires = new HashSet<>();
    private final Map<String, SortedSet<Identity>> exceptions = new HashMap<>();

    private WholeView(ModuleMap map) {
        this.map = map;
    }

    /** Returns what all projects together show, as an addition to the findings of one. */
    public static Findings judge(ModuleMap map, Collection<ProjectUse> uses) {
        WholeView view = new WholeView(map);
        uses.forEach(view::add);
        List<Stale> stale = new ArrayList<>();
        stale.addAll(view.claimsThatMatchNothing());
        stale.addAll(view.unusedRequires());
        stale.addAll(view.tablesThatNobodyHas());
        stale.addAll(view.unusedExceptions());
        return new Findings(
                Coverage.none(),
                view.exceptionsOutOfBounds(),
                List.of(),
                stale.stream().sorted().toList(),
                view.problems(uses));
    }

    private List<Problem> problems(Collection<ProjectUse> uses) {
        List<Problem> nothing = mapThatMatchesNothing();
        return nothing.isEmpty() ? RulesThatNeverFire.warnings(map, uses) : nothing;
    }

    /**
     * A map that matches nothing guards nothing, whatever its policy says of stale claims: most likely its root is
     * wrong.
     */
    private List<Problem> mapThatMatchesNothing() {
        List<Module> ofThisCode = map.modules().values().stream()
                .filter(module -> !module.external() && module.state() != State.EXTRACTED)
                .toList();
        boolean matches = ofThisCode.stream()
                .map(Module::claims)
                .flatMap(Collection::stream)
                .anyMatch(claim -> claims.contains(claim.place().toString()));
        if (matches || ofThisCode.isEmpty()) {
            return List.of();
        }
        Place place = map.rootPlace();
        return List.of(Problem.error(
                place,
                "no class of this build belongs to any module of this map",
                "Correct `root`, or the claims of the modules."));
    }

    /**
     * Warns of a project whose code lies outside the root, where none that was judged so far has code of a module. Once
     * all are judged, that is an error.
     */
    public static Findings soFar(ModuleMap map, Coverage coverage, Collection<ProjectUse> uses) {
        boolean isAnyClaimed = uses.stream().anyMatch(use -> !use.claims().isEmpty());
        return Findings.onlyProblems(
                coverage.isAllOutside() && !isAnyClaimed ? List.of(outside(map, coverage)) : List.of());
    }

    private static Problem outside(ModuleMap map, Coverage coverage) {
        return Problem.warning(
                map.rootPlace(),
                "no class of this project is below the root, such as "
                        + coverage.outside().get(0),
                "Correct `root`. Where this project is no part of the monolith, nothing has to be done.");
    }

    private void add(ProjectUse use) {
        claims.addAll(use.claims());
        requires.addAll(use.requires());
        use.exceptions()
                .forEach((place, edges) -> exceptions
                        .computeIfAbsent(place, unused -> new TreeSet<>())
                        .addAll(edges));
    }

    /**
     * With several roots, a claim with a leading dot stands once for each root: the claim is needed where any of these
     * copies matches.
     */
    private List<Stale> claimsThatMatchNothing() {
        Map<Place, Stale> stale = new LinkedHashMap<>();
        for (Module module : map.modules().values()) {
            if (module.state() == State.EXTRACTED) {
                continue;
            }
            for (Claim claim : module.claims()) {
                if (!claims.contains(claim.place().toString())) {
                    stale.putIfAbsent(
                            claim.place(),
                            stale(
                                    Kind.CLAIM,
                                    module.name() + ": " + claim.pattern().text(),
                                    claim.place()));
                }
            }
        }
        return List.copyOf(stale.values());
    }

    private List<Stale> tablesThatNobodyHas() {
        return map.modules().values().stream()
                .filter(module -> module.state() != State.EXTRACTED)
                .flatMap(module -> module.tables().stream())
                .filter(claim -> !claims.contains(claim.place().toString()))
                .map(claim -> stale(
                        Kind.TABLE, claim.module() + ": " + claim.pattern().text(), claim.place()))
                .toList();
    }

    private List<Stale> unusedRequires() {
        return map.modules().values().stream()
                .flatMap(module -> module.requires().stream()
                        .filter(entry -> entry.module().isPresent())
                        .filter(entry -> !requires.contains(
                                new ModuleUse(module.name(), entry.module().get())))
                        .map(entry -> new Stale(
                                Kind.REQUIRES,
                                Why.UNUSED,
                                module.name().value(),
                                entry.module().map(Object::toString),
                                entry.place().file(),
                                entry.place().line())))
                .toList();
    }

    private List<Stale> unusedExceptions() {
        return map.exceptions().stream()
                .filter(entry -> !exceptions.containsKey(entry.place().toString()))
                .map(entry -> new Stale(
                        Kind.EXCEPTION,
                        Why.UNUSED,
                        entry.from().toString(),
                        entry.to().map(Object::toString),
                        entry.place().file(),
                        entry.place().line()))
                .toList();
    }

    private static Stale stale(Kind kind, String text, Place place) {
        return new Stale(kind, Why.UNUSED, text, Optional.empty(), place.file(), place.line());
    }

    private List<JudgedViolation> exceptionsOutOfBounds() {
        return map.exceptions().stream()
                .filter(entry -> entry.edges().isPresent())
                .filter(entry -> edgesUnder(entry).size() > entry.edges().getAsInt())
                .flatMap(entry -> edgesUnder(entry).stream().map(edge -> outOfBounds(entry, edge)))
                .toList();
    }

    private SortedSet<Identity> edgesUnder(ExceptionEntry entry) {
        return exceptions.getOrDefault(entry.place().toString(), Collections.emptySortedSet());
    }

    private static JudgedViolation outOfBounds(ExceptionEntry entry, Identity edge) {
        Place place = entry.place();
        Violation violation =
                Violation.inMap(edge, new Judgement.Broken(Rule.EXPIRED_EXCEPTION, entry.because(), place));
        return new JudgedViolation(violation, new Status.New(), true, List.of(place.ofLine()), false);
    }
}
