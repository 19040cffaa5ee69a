package dev.ringfence.map.yaml;

import dev.ringfence.map.NamePattern;
import dev.ringfence.map.PackagePattern;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code root}: one package or a list of packages, each written out. */
record RootSection(Problems problems, Patterns patterns) {

    private static final String REMEDY = "Write the package of all your code, such as `root: com.acme.shop`.";

    /** Returns the roots; none where the map names no root, which is then reported. */
    List<PackagePattern> read(Fields fields) {
        Optional<Node> root = fields.required("root", REMEDY);
        if (root.isPresent()
                && root.get() instanceof Node.Sequence list
                && list.items().isEmpty()) {
            problems.error(list.place(), "`root` is empty", REMEDY);
        }
        List<Node> nodes = root.map(node -> node instanceof Node.Sequence list ? list.items() : List.of(node))
                .orElse(List.of());
        Set<PackagePattern> roots = new LinkedHashSet<>();
        for (Node node : nodes) {
            root(node)
                    .filter(written -> !roots.add(written))
                    .ifPresent(written -> problems.error(
                            node.place(),
                            "the root " + Shown.text(written.text()) + " is there twice",
                            "Take one out."));
        }
        return List.copyOf(roots);
    }

    private Optional<PackagePattern> root(Node node) {
        return patterns.packagePattern(node)
                .filter(written -> isWrittenOut(node, written))
                .map(written -> PackagePattern.of(written.written()));
    }

    private boolean isWrittenOut(Node node, PatternText root) {
        if (root.isRelative()) {
            problems.error(node.place(), "a root cannot begin with a dot", "Write the package in full.");
            return false;
        }
        if (root.written().contains("*") || root.written().contains("..")) {
            problems.error(
                    node.place(),
                    "a root is one package, without `*` and `..`",
                    "Write a list of roots where there are several.");
            return false;
        }
        if (NamePattern.namesType(root.written())) {
            problems.warning(
                    node.place(), "the root " + Shown.text(root.written()) + " looks like a type", "Name a package.");
        }
        return true;
    }
}
