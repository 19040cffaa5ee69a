package dev.ringfence.infer.cut;

import dev.ringfence.infer.code.CodeBase;
import dev.ringfence.infer.code.PackageNode;
import dev.ringfence.infer.code.Roots;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts the packages of a tree into units.
 *
 * <ol>
 *   <li>A package below a root is a unit with all below it; units of one name that use each other are one.
 *   <li>A package of one Maven project below one of another is a unit of its own.
 *   <li>One that holds more than half of the code is opened, and the packages below it are units instead.
 *   <li>Where several packages below one are layers, and these hold a good part of it, they are laid open as well. So
 *       is a package that has a little of everything.
 *   <li>While there are fewer than five units, the largest one that can be opened is.
 * </ol>
 */
final class PackageSplit {

    private static final String ROOT = "app";
    private static final int MOST_NAMED = 8;
    private static final int MOST_SEGMENTS = 3;
    private static final int FEWEST_UNITS = 5;
    private static final int LEAST_TO_OPEN = 40;

    private final Partition partition;
    private final Joining joining;
    private final CrossCut across;
    private final CodeBase code;
    private final int total;
    private final List<PackageNode> closed = new ArrayList<>();
    private final List<PackageNode> layers = new ArrayList<>();

    PackageSplit(Partition partition, Joining joining, CrossCut across, CodeBase code, int total) {
        this.partition = partition;
        this.joining = joining;
        this.across = across;
        this.code = code;
        this.total = total;
    }

    /** Cuts below the roots, and tells which packages are layers. */
    List<PackageNode> split(Roots roots) {
        roots.main().forEach(this::openRoot);
        openWhileFew();
        closeAll();
        roots.strays().forEach(this::closeStray);
        return layers;
    }

    /** Cuts code that joins other code in the same way: few units are enough. */
    List<PackageNode> splitRest(Roots roots) {
        roots.main().forEach(this::openRoot);
        closeAll();
        return layers;
    }

    private void openWhileFew() {
        while (closed.size() < FEWEST_UNITS) {
            Optional<PackageNode> next = largestToOpen();
            if (next.isEmpty()) {
                break;
            }
            closed.remove(next.get());
            open(next.get().pastEmpty());
        }
    }

    private void openRoot(PackageNode root) {
        if (!root.types().isEmpty()) {
            Unit unit = partition.unit(ROOT);
            unit.markRoot();
            unit.addPackage(root);
        }
        openBelow(root);
    }

    private void open(PackageNode node) {
        if (!node.types().isEmpty()) {
            partition.likeNamed(node.lastName()).addPackage(node);
        }
        openBelow(node);
    }

    private void openBelow(PackageNode node) {
        partition.hold(node);
        Layering layering = Layering.of(node, across);
        for (PackageNode child : node.children()) {
            if (layering.isLayered() && layering.has(child) || across.is(child)) {
                layers.add(child);
            } else if (isMostOfTheCode(child) || isLayeredVersion(child)) {
                open(child.pastEmpty());
            } else {
                closed.add(child);
            }
        }
    }

    private boolean isLayeredVersion(PackageNode node) {
        return LayerWords.isVersion(node.lastName())
                && Layering.of(node.pastEmpty(), across).isLayered();
    }

    private boolean isMostOfTheCode(PackageNode node) {
        return node.size() * 2 > total && hasFeatures(node);
    }

    private Optional<PackageNode> largestToOpen() {
        return closed.stream()
                .filter(node -> node.size() > LEAST_TO_OPEN && node.size() * 4 > total && hasFeatures(node))
                .max(Comparator.comparingInt(PackageNode::size));
    }

    /** Says whether what lies below is more than a mere set of layers of one feature. */
    private boolean hasFeatures(PackageNode node) {
        PackageNode inner = node.pastEmpty();
        long features = inner.children().stream()
                .filter(child -> !LayerWords.isLayer(child.lastName()))
                .count();
        return features >= 3
                || Layering.of(inner, across).isLayered()
                || inner.children().stream().anyMatch(this::isMostOfTheCode);
    }

    private void closeAll() {
        joining.unitsOf(closed, PackageSplit::nameOf, partition::likeNamed)
                .forEach((node, unit) -> addBelow(node, unit, Set.of()));
    }

    /** A package that one Maven project alone fills, below one of another project, is a unit of its own. */
    private void addBelow(PackageNode node, Unit unit, Set<String> around) {
        Set<String> own = code.mainProjectsOf(node.types());
        Set<String> below = code.mainProjectsOf(
                node.all().flatMap(each -> each.types().stream()).toList());
        if (!around.isEmpty() && below.size() == 1 && !around.containsAll(below)) {
            Unit inner = partition.likeNamed(unit.name() + "-" + node.lastName());
            node.all().forEach(inner::addPackage);
            return;
        }
        unit.addPackage(node);
        for (PackageNode child : node.children()) {
            addBelow(child, unit, own.isEmpty() ? around : own);
        }
    }

    /** A claim on the stray's package would take the library's own types too, of which the stray is a part. */
    private void closeStray(PackageNode stray) {
        if (stray.size() > MOST_NAMED) {
            Unit whole = partition.likeNamed(nameOf(stray));
            stray.all().forEach(whole::addPackage);
            return;
        }
        Unit unit = partition.likeNamed(nameOf(stray));
        stray.all().flatMap(node -> node.types().stream()).forEach(unit::addNamed);
    }

    /**
     * Packages that hold nothing but one other package lend their names too: {@code document.library.kernel} is
     * document-library.
     */
    private static String nameOf(PackageNode node) {
        List<String> outer = PackageNode.segments(node.name());
        List<String> inner = PackageNode.segments(node.pastEmpty().name());
        return Stream.concat(
                        Stream.of(node.lastName()),
                        inner.subList(outer.size(), inner.size()).stream()
                                .filter(segment -> !LayerWords.isLayer(segment) && !LayerWords.isTechnical(segment)))
                .limit(MOST_SEGMENTS)
                .collect(Collectors.joining("-"));
    }
}
