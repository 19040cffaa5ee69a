package dev.ringfence.gate;

import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Owner;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.verdict.Coverage;
import dev.ringfence.verdict.ModuleUse;
import dev.ringfence.verdict.ModulesSeen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what was judged; package-info is judged and not counted. */
final class Coverages {

    private final List<TypeName> outside = new ArrayList<>();
    private int mapped;
    private int unmapped;
    private int ignored;

    private Coverages() {}

    static Coverage of(Judge judge, CodeOnDisk code, int withoutSource) {
        List<TypeName> types = code.classes().nests().stream()
                .map(Nest::type)
                .filter(type -> !type.isPackageInfo())
                .toList();
        Coverages counts = new Coverages();
        types.forEach(type -> counts.add(type, judge.ownerOf(type)));
        return counts.coverage(types.size(), code.sources().all().size(), withoutSource, seen(judge, code));
    }

    /** Counts what the class files show of each module. */
    static ModulesSeen seen(Judge judge, CodeOnDisk code) {
        SortedMap<ModuleName, Integer> classes = new TreeMap<>();
        SortedMap<ModuleUse, Integer> allowed = new TreeMap<>();
        for (Nest nest : code.classes().nests()) {
            Optional<ModuleName> owner = judge.ownerOf(nest.type())
                    .owningModule()
                    .filter(module -> !module.external())
                    .map(Module::name);
            if (owner.isPresent()) {
                if (!nest.type().isPackageInfo()) {
                    classes.merge(owner.get(), 1, Integer::sum);
                }
                nest.names().stream()
                        .flatMap(named -> allowed(judge, owner.get(), new Edge(nest.type(), named)).stream())
                        .forEach(use -> allowed.merge(use, 1, Integer::sum));
            }
        }
        return new ModulesSeen(classes, allowed, new TreeMap<>());
    }

    private static Optional<ModuleUse> allowed(Judge judge, ModuleName user, Edge edge) {
        return judge.ownerOf(edge.to())
                .owningModule()
                .map(Module::name)
                .filter(used -> !used.equals(user))
                .filter(used -> judge.judge(edge).broken().isEmpty())
                .map(used -> new ModuleUse(user, used));
    }

    private void add(TypeName type, Owner owner) {
        if (owner instanceof Owner.Owned owned && !owned.module().external()) {
            mapped++;
        } else if (owner instanceof Owner.Ignored) {
            ignored++;
        } else if (owner instanceof Owner.Outside) {
            outside.add(type);
        } else {
            unmapped++;
        }
    }

    private Coverage coverage(int classes, int sources, int withoutSource, ModulesSeen ofModules) {
        return new Coverage(
                classes,
                sources,
                ofModules.classes().size(),
                mapped,
                unmapped,
                ignored,
                List.copyOf(outside),
                withoutSource,
                ofModules);
    }
}
