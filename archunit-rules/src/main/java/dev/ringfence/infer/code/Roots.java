package dev.ringfence.infer.code;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names the packages below which all code lies.
 *
 * @param main those that the map names as its roots, the largest first
 * @param strays packages with little code of their own, such as copies of a library, which modules claim by their full
 *     names
 */
public record Roots(List<PackageNode> main, List<PackageNode> strays) {

    private static final int LEAST_SEGMENTS = 2;
    private static final int LARGEST_STRAY_SHARE = 20;

    /**
     * Finds where to begin.
     *
     * <ol>
     *   <li>From the top down to where packages part; as long as that is no deeper than {@code com}, each branch by
     *       itself.
     *   <li>A branch with less than a twentieth of the largest one is a stray.
     * </ol>
     */
    public static Roots of(PackageNode unnamed) {
        List<PackageNode> branches = new ArrayList<>(branches(unnamed));
        branches.sort((one, other) -> other.size() - one.size());
        int largest = branches.get(0).size();
        return new Roots(
                branches.stream().filter(branch -> !isStray(branch, largest)).toList(),
                branches.stream().filter(branch -> isStray(branch, largest)).toList());
    }

    /** Returns the packages that a map names; a package inside another is no root of its own. */
    public static Roots at(PackageNode unnamed, List<String> names) {
        List<PackageNode> named = names.stream()
                .filter(name -> names.stream().noneMatch(outer -> name.startsWith(outer + ".")))
                .flatMap(name -> unnamed.find(name).stream())
                .toList();
        return new Roots(named, List.of());
    }

    private static List<PackageNode> branches(PackageNode node) {
        PackageNode parting = node.pastEmpty();
        boolean isDeep = PackageNode.segments(parting.name()).size() >= LEAST_SEGMENTS;
        return isDeep
                        || !parting.types().isEmpty() && !parting.name().isEmpty()
                        || parting.children().isEmpty()
                ? List.of(parting)
                : parting.children().stream()
                        .flatMap(child -> branches(child).stream())
                        .toList();
    }

    private static boolean isStray(PackageNode branch, int largest) {
        return branch.name().isEmpty() || branch.size() * LARGEST_STRAY_SHARE < largest;
    }

    public Stream<PackageNode> all() {
        return Stream.concat(main.stream(), strays.stream());
    }

    public List<String> names() {
        return main.stream().map(PackageNode::name).sorted().toList();
    }
}
