package dev.ringfence.growth;

import dev.ringfence.map.TypeName;
import dev.ringfence.moves.Lineage;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the types that known violations lead to are called now, stars among them.
 *
 * <p>A star stands for all types of its package. It has moved where the package has no source any more, to packages that had none,
 * and that hold an heir of one of its types now. It is as like as the likest of them.
 */
final class StarMoves implements Lineage {

    private final SourcesOfTwoTrees sources;
    private final Lineage types;

    /** Where the other one knows the heirs of single types. */
    StarMoves(SourcesOfTwoTrees sources, Lineage types) {
        this.sources = sources;
        this.types = types;
    }

    @Override
    public Map<TypeName, Double> heirs(TypeName type) {
        return type.isWholePackage() ? heirsOfPackage(type.packageName()) : types.heirs(type);
    }

    private Map<TypeName, Double> heirsOfPackage(String packageName) {
        Map<TypeName, Double> heirs = new TreeMap<>();
        if (!sources.isPackageToday(packageName)) {
            for (TypeName gone : sources.typesBefore(packageName)) {
                types.heirs(gone).forEach((heir, likeness) -> {
                    if (!sources.wasPackage(heir.packageName())) {
                        heirs.merge(TypeName.wholePackage(heir.packageName()), likeness, Math::max);
                    }
                });
            }
        }
        return heirs;
    }
}
