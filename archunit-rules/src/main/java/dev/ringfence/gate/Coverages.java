package dev.ringfence.gate;

import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Owner;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.verdict.Coverage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts what was judged; package-info is judged and not counted. */
final class Coverages {

    private final List<TypeName> outside = new ArrayList<>();
    private final Set<ModuleName> modules = new HashSet<>();
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
        return counts.coverage(types.size(), code.sources().all().size(), withoutSource);
    }

    private void add(TypeName type, Owner owner) {
        if (owner instanceof Owner.Owned owned && !owned.module().external()) {
            mapped++;
            modules.add(owned.module().name());
        } else if (owner instanceof Owner.Ignored) {
            ignored++;
        } else if (owner instanceof Owner.Outside) {
            outside.add(type);
        } else {
            unmapped++;
        }
    }

    private Coverage coverage(int classes, int sources, int withoutSource) {
        return new Coverage(
                classes, sources, modules.size(), mapped, unmapped, ignored, List.copyOf(outside), withoutSource);
    }
}
