package dev.ringfence.growth.map;

import dev.ringfence.map.Edge;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.ExceptionEntry.Side;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Owner;
import dev.ringfence.map.Policy.Severity;
import dev.ringfence.map.Rule;
import dev.ringfence.map.State;
import dev.ringfence.map.TypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the gate says under one map, one question at a time: the judge of the map's edges decides, and all around it is
 * read from SPEC.md once more, the plain way.
 */
final class PlainGate {

    final ModuleMap map;
    final Judge judge;

    PlainGate(ModuleMap map) {
        this.map = map;
        this.judge = new Judge(map);
    }

    Optional<Module> owner(TypeName type) {
        return judge.ownerOf(type).owningModule();
    }

    /** The module that has the type, and those that hold it, by their names. */
    Set<String> names(TypeName type) {
        Set<String> names = new TreeSet<>();
        owner(type).ifPresent(module -> module.name().path().forEach(name -> names.add(name.value())));
        return names;
    }

    boolean isRefused(Edge edge) {
        return !judge.judge(edge).broken().isEmpty();
    }

    /** Whether the edge may stand on that day, baselines apart. */
    boolean lets(Edge edge, LocalDate day) {
        return !isRefused(edge)
                || map.exceptions().stream()
                        .anyMatch(entry -> holds(entry, day)
                                && fits(entry.from(), edge.from())
                                && entry.to().filter(to -> fits(to, edge.to())).isPresent());
    }

    /** Whether a class of that name may be here on that day. */
    boolean mayExist(TypeName type, LocalDate day) {
        Optional<Rule> broken = judge.judgeExistence(type).broken().map(Judgement.Broken::rule);
        return broken.isEmpty()
                || broken.get() == Rule.UNMAPPED_CLASS && map.policy().unmapped() == Severity.WARN
                || isExcused(type, broken.get(), day);
    }

    /** Whether the code of the type may be edited on that day. */
    boolean mayChange(TypeName type, LocalDate day) {
        return !isReadOnly(type) || isExcused(type, Rule.FROZEN_CODE, day);
    }

    /** Whether the type may be deleted on that day. */
    boolean mayGo(TypeName type, LocalDate day) {
        return !isToStay(type) || isExcused(type, Rule.FROZEN_CODE, day);
    }

    /** Code of an extracted module may not even be here. */
    boolean isReadOnly(TypeName type) {
        return owner(type)
                .filter(module -> isReadOnly(module) || module.state() == State.EXTRACTED)
                .isPresent();
    }

    boolean isToStay(TypeName type) {
        return owner(type)
                .filter(module -> isReadOnly(module) && !module.freeze().deletions())
                .isPresent();
    }

    boolean isOutOfPlace(TypeName type) {
        return judge.judgeExistence(type).broken().isPresent();
    }

    private static boolean isReadOnly(Module module) {
        return List.of(State.FROZEN, State.EXTRACTING).contains(module.state());
    }

    /** What a new owner lets exist is what claims are for. */
    boolean isOfNobody(TypeName type) {
        return owner(type).filter(module -> !module.external()).isEmpty();
    }

    boolean isIgnored(TypeName type) {
        return judge.ownerOf(type) instanceof Owner.Ignored;
    }

    private boolean isExcused(TypeName type, Rule rule, LocalDate day) {
        return map.exceptions().stream()
                .anyMatch(entry ->
                        holds(entry, day) && entry.rule().equals(Optional.of(rule)) && fits(entry.from(), type));
    }

    private static boolean holds(ExceptionEntry entry, LocalDate day) {
        return entry.until().isEmpty() || !day.isAfter(entry.until().get());
    }

    private boolean fits(Side side, TypeName type) {
        return side instanceof Side.OfPattern of
                ? of.pattern().matches(type)
                : names(type).contains(((Side.OfModule) side).module().value());
    }

    /** The modules that may be one of the other map: of the same name, else of the same claims and a name that is gone. */
    List<Module> sameAs(Module other, ModuleMap otherMap) {
        Optional<Module> same = map.module(other.name());
        return same.isPresent()
                ? List.of(same.get())
                : map.modules().values().stream()
                        .filter(module -> otherMap.module(module.name()).isEmpty())
                        .filter(module -> claims(module).equals(claims(other)))
                        .toList();
    }

    private static Set<String> claims(Module module) {
        Set<String> claims = new TreeSet<>();
        module.claims()
                .forEach(claim -> claims.add(
                        claim.pattern().getClass() + " " + claim.pattern().text()));
        return claims;
    }

    Optional<Module> module(String name) {
        return ModuleName.isValid(name) ? map.module(new ModuleName(name)) : Optional.empty();
    }
}
