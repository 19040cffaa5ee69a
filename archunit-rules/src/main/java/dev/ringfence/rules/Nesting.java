package dev.ringfence.rules;

import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.classfile.ScannedClasses;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Knows what class files say and ArchUnit does not: what is nested in what, and what a class itself names. */
final class Nesting {

    private final ScannedClasses scanned;
    private final Map<TypeName, Nest> nests;
    private final BiPredicate<Nest, TypeName> shownAlone;

    /** Knows classes that are imported nest by nest. */
    Nesting(ScannedClasses scanned) {
        this(scanned, (nest, target) -> true);
    }

    /**
     * Knows classes that were all imported at once.
     *
     * @param shownAlone whether a nest that is imported by itself still uses a type
     */
    Nesting(ScannedClasses scanned, BiPredicate<Nest, TypeName> shownAlone) {
        this.scanned = scanned;
        this.shownAlone = shownAlone;
        this.nests = scanned.nests().stream().collect(Collectors.toMap(Nest::type, Function.identity()));
    }

    TypeName topLevelOf(String binaryName) {
        return scanned.topLevel().of(binaryName);
    }

    /**
     * Says whether the origin itself names the target. ArchUnit adds some uses of its own accord, such as the default
     * values of an annotation's members. They depend on what else was imported, and a class does not pay for them.
     */
    boolean names(TypeName origin, TypeName target) {
        Nest nest = nests.get(origin);
        return nest != null && nest.names().contains(target);
    }

    /**
     * Says whether ArchUnit shows the edge also where nothing but the origin is imported. A default value of an
     * annotation member has no line, and is shown only beside the annotation. The origin may happen to name its type,
     * as the result of a call, which proves no use.
     */
    boolean showsAlone(Edge edge) {
        Nest nest = nests.get(edge.from());
        return nest != null && shownAlone.test(nest, edge.to());
    }
}
