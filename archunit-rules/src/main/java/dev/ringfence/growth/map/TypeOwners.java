package dev.ringfence.growth.map;

import dev.ringfence.map.Claim;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Owner;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows who owns each type of today, by the map of the base and by today's. */
final class TypeOwners {

    private final RealTypes types;
    private final List<Held> today = new ArrayList<>();
    private final Map<ModuleName, List<Held>> heldBefore = new HashMap<>();
    private final Map<ModuleName, List<TypeName>> heldWithin = new HashMap<>();
    private final Map<ModuleName, Set<Module>> origins = new HashMap<>();
    private final Set<ModuleName> withCode = new HashSet<>();
    private final Set<Claim> claimsWithCodeBefore = new HashSet<>();

    TypeOwners(RealTypes types, Judge judgeBefore, Judge judgeToday) {
        this.types = types;
        types.today().stream()
                .filter(type -> !type.isModuleInfo())
                .sorted()
                .forEach(type -> add(new Held(type, judgeBefore.ownerOf(type), judgeToday.ownerOf(type))));
        types.before().forEach(type -> claimOf(judgeBefore.ownerOf(type)).ifPresent(claimsWithCodeBefore::add));
    }

    /** Names a type of today with its two owners. */
    record Held(TypeName type, Owner before, Owner today) {

        Optional<Module> moduleBefore() {
            return before.owningModule();
        }

        Optional<Module> moduleToday() {
            return today.owningModule();
        }

        Optional<Claim> claimBefore() {
            return claimOf(before);
        }

        Optional<Claim> claimToday() {
            return claimOf(today);
        }
    }

    private static Optional<Claim> claimOf(Owner owner) {
        return owner instanceof Owner.Owned owned ? Optional.of(owned.claim()) : Optional.empty();
    }

    private void add(Held held) {
        today.add(held);
        held.moduleToday().map(Module::name).ifPresent(withCode::add);
        held.moduleBefore().ifPresent(before -> {
            heldBefore
                    .computeIfAbsent(before.name(), unused -> new ArrayList<>())
                    .add(held);
            before.name()
                    .path()
                    .forEach(holder -> heldWithin
                            .computeIfAbsent(holder, unused -> new ArrayList<>())
                            .add(held.type()));
            held.moduleToday()
                    .ifPresent(owner -> origins.computeIfAbsent(owner.name(), unused -> new LinkedHashSet<>())
                            .add(before));
        });
    }

    /** Returns the types of today, by name. */
    List<Held> today() {
        return today;
    }

    /** Returns the types of today that the module owned by the map of the base. */
    List<Held> heldBefore(Module module) {
        return heldBefore.getOrDefault(module.name(), List.of());
    }

    /** Says whether the module, or one that it held at the base, owned a type of today that the pattern names. */
    boolean heldWithin(Module module, NamePattern pattern) {
        return heldWithin.getOrDefault(module.name(), List.of()).stream().anyMatch(pattern::matches);
    }

    /** Returns the modules that owned, by the map of the base, what today's module of that name owns. */
    Set<Module> originsOf(ModuleName today) {
        return origins.getOrDefault(today, Set.of());
    }

    /** Says whether today's module of that name owns a type. */
    boolean hasCode(ModuleName today) {
        return withCode.contains(today);
    }

    /** Says whether the base had the type. */
    boolean wasThere(TypeName type) {
        return types.before().contains(type);
    }

    /** Says whether code that a claim owned at the base is gone, all of it. */
    boolean isGone(Claim claim, Module before) {
        return claimsWithCodeBefore.contains(claim)
                && heldBefore(before).stream()
                        .noneMatch(
                                held -> held.claimBefore().filter(claim::equals).isPresent());
    }
}
