package dev.ringfence.advice;

import dev.ringfence.map.Crossing;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.Place;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.violation.Identity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Holds violations that share one advice: from the same module to the same module, against the same line of the map.
 * Uses of tables of one module stand together.
 */
public record ViolationGroup(List<JudgedViolation> violations, Judge judge) {

    private record Key(String modules, Rule rule, Place place, boolean ofEntities) {}

    /** Returns the groups, in the order of each group's first violation. */
    public static List<ViolationGroup> of(Collection<JudgedViolation> violations, Judge judge) {
        Map<Key, List<JudgedViolation>> groups = violations.stream()
                .collect(Collectors.groupingBy(
                        violation -> key(violation, judge), LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream()
                .map(group -> new ViolationGroup(group, judge))
                .toList();
    }

    /** What is left of a seam stands together, whatever modules it leads to. */
    private static Key key(JudgedViolation violation, Judge judge) {
        if (violation.rule() == Rule.EXPIRED_SEAM) {
            return new Key("", violation.rule(), violation.violation().broken().place(), false);
        }
        return new Key(
                ShownEdge.of(violation.identity(), judge).modules(),
                violation.rule(),
                decides(violation, judge),
                ofData(violation).flatMap(DataEnd::type).isPresent());
    }

    /** Each table may have a line of its own, and its module decides on all of them. */
    private static Place decides(JudgedViolation violation, Judge judge) {
        return ofData(violation)
                .flatMap(end -> judge.ownerOf(end.asName()).owningModule())
                .map(Module::place)
                .orElse(violation.violation().broken().place());
    }

    private static Optional<DataEnd> ofData(JudgedViolation violation) {
        return violation.identity() instanceof Identity.OfEdge edge
                ? DataEnd.of(edge.edge().to()).filter(end -> end.kind() != DataEnd.Kind.EXPOSES)
                : Optional.empty();
    }

    JudgedViolation first() {
        return violations.get(0);
    }

    public Rule rule() {
        return first().rule();
    }

    /** Names the modules of the group, or the seam. */
    public String title() {
        return judge.map().seams().stream()
                .filter(seam -> rule() == Rule.EXPIRED_SEAM && seam.place().equals(place()))
                .map(seam -> "seam " + seam.name())
                .findFirst()
                .orElseGet(() -> ends().modules());
    }

    public ShownEdge ends() {
        return ShownEdge.of(first().identity(), judge);
    }

    public Place place() {
        return first().violation().broken().place();
    }

    public Optional<String> because() {
        return first().violation().broken().because();
    }

    /** Returns the reason with the map's own words and the owner. */
    public Reason reason(String why) {
        return new Reason(why, because(), ends().owner());
    }

    /** Returns the word for the types or uses of the group in a sentence. */
    public String pronoun() {
        return violations.size() == 1 ? "it" : "them";
    }

    /** Returns the word for what is used by the group in a sentence. */
    public String pronounOfTargets() {
        return targets().size() == 1 ? "it" : "them";
    }

    /**
     * Returns the module that breaks the rule. Where modules lie in modules, it is the one whose line of the map
     * decides.
     */
    public Optional<Module> user() {
        List<Module> left = crossing().map(Crossing::left).orElse(List.of());
        return left.stream()
                .filter(this::forbidsHere)
                .findFirst()
                .or(() -> left.stream().findFirst())
                .or(() -> ownerOfFirst(origins()));
    }

    /**
     * Returns the module that is used and should not be. Where modules lie in modules, the line of the map decides as
     * well.
     */
    public Optional<Module> used() {
        List<Module> entered = crossing().map(Crossing::entered).orElse(List.of());
        return entered.stream()
                .filter(module -> module.place().equals(place()))
                .findFirst()
                .or(() -> entered.stream().findFirst())
                .or(this::innermost);
    }

    /** Returns the module that owns what is used, however deep it lies in the used module. */
    public Optional<Module> innermost() {
        return ownerOfFirst(targets());
    }

    private Optional<Crossing> crossing() {
        return edges().stream().findFirst().map(judge::crossing);
    }

    private boolean forbidsHere(Module module) {
        return module.forbids().stream().anyMatch(forbid -> forbid.place().equals(place()));
    }

    private Optional<Module> ownerOfFirst(List<TypeName> types) {
        return types.stream().findFirst().flatMap(type -> judge.ownerOf(type).owningModule());
    }

    public List<Edge> edges() {
        return identities(Identity.OfEdge.class).stream()
                .map(Identity.OfEdge::edge)
                .toList();
    }

    /** Returns the types at which the violations begin, each once. */
    public List<TypeName> origins() {
        return edges().isEmpty()
                ? identities(Identity.OfType.class).stream()
                        .map(Identity.OfType::type)
                        .toList()
                : edges().stream().map(Edge::from).distinct().toList();
    }

    /** Returns the types that are used, each once. */
    public List<TypeName> targets() {
        return edges().stream().map(Edge::to).distinct().toList();
    }

    private <T extends Identity> List<T> identities(Class<T> kind) {
        return violations.stream()
                .map(JudgedViolation::identity)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
