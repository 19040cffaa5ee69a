package dev.ringfence.extract.move;

import dev.ringfence.extract.move.Recipe.Rename;
import dev.ringfence.extract.move.WhatIf.Moved;
import dev.ringfence.extract.move.WhatIf.Staying;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Owner;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds new names for types that move.
 *
 * <ol>
 *   <li>The package is the first one that the target claims by its name, with the sub-package that the type has in its
 *       module today.
 *   <li>Where another module owns that sub-package, it is left out.
 *   <li>A name that is taken is no new name.
 * </ol>
 */
final class Renames {

    private final Judge judge;
    private final Set<TypeName> taken;
    private final List<Rename> renames = new ArrayList<>();
    private final List<Staying> left = new ArrayList<>();

    private Renames(Judge judge, Set<TypeName> taken) {
        this.judge = judge;
        this.taken = taken;
    }

    static Recipe of(List<Moved> types, Scene scene) {
        Renames renames = new Renames(scene.judge(), new HashSet<>(scene.types()));
        types.forEach(renames::add);
        return new Recipe(List.copyOf(renames.renames), List.copyOf(renames.left), List.of(), List.of());
    }

    private void add(Moved moved) {
        Optional<String> below = packageOf(moved.to());
        if (below.isEmpty()) {
            leave(moved, moved.to() + " claims no package by its name");
            return;
        }
        Optional<TypeName> name = Stream.of(below.get() + subPackage(moved), below.get())
                .map(each -> TypeName.in(each, moved.type().simpleName()))
                .filter(each -> isOf(each, moved.to()))
                .findFirst();
        if (name.isEmpty()) {
            leave(moved, "the package " + below.get() + " is not all of " + moved.to());
        } else if (name.get().equals(moved.type())) {
            leave(moved, "it lies in " + below.get() + " already; take the claim away that names it elsewhere");
        } else if (!taken.add(name.get())) {
            leave(moved, "the name " + name.get() + " is taken");
        } else {
            renames.add(new Rename(moved.type(), name.get()));
        }
    }

    private void leave(Moved moved, String why) {
        left.add(new Staying(moved.type(), why));
    }

    private boolean isOf(TypeName type, ModuleName module) {
        return judge.ownerOf(type)
                .owningModule()
                .filter(owner -> owner.name().equals(module))
                .isPresent();
    }

    private Optional<String> packageOf(ModuleName module) {
        return packages(judge.map().module(module).orElseThrow()).findFirst();
    }

    private static Stream<String> packages(Module module) {
        return module.claims().stream()
                .map(claim -> claim.pattern())
                .filter(PackagePattern.class::isInstance)
                .map(pattern -> pattern.text())
                .filter(text -> !text.contains("*") && !text.contains(".."));
    }

    /** Returns the sub-package of the type in its module, with a dot before it; none where its module has no package. */
    private String subPackage(Moved moved) {
        String name = moved.type().packageName();
        return judge.ownerOf(moved.type()) instanceof Owner.Owned owned
                ? packages(owned.module())
                        .filter(above -> name.startsWith(above + "."))
                        .findFirst()
                        .map(above -> name.substring(above.length()))
                        .orElse("")
                : "";
    }
}
