package dev.ringfence.source.witness;

import dev.ringfence.source.witness.WrittenNames.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The imports of a source, and by what its simple names are known. */
final class Imports {

    static final String STAR = "*";

    private final AttributedTree tree;
    private final Map<String, List<List<TypeElement>>> byName = new HashMap<>();
    private final Set<String> packages = new HashSet<>();

    Imports(AttributedTree tree) {
        this.tree = tree;
    }

    void takeAllOf(PackageElement named) {
        packages.add(named.getQualifiedName().toString());
    }

    /** The last part of an import, {@code *} for all members, and the types on the way to it, the outermost first. */
    void take(String name, List<TypeElement> onTheWay) {
        byName.computeIfAbsent(name, unused -> new ArrayList<>()).add(onTheWay);
    }

    /** The types in the import by which the simple name stands for the type, or would if it were not inherited. */
    Optional<List<TypeElement>> typesOnTheWayTo(String simpleName, TypeElement type) {
        return imported(simpleName)
                .filter(way -> way.contains(type) || isMemberOfLast(way, type))
                .findFirst();
    }

    private Stream<List<TypeElement>> imported(String name) {
        return byName.getOrDefault(name, List.of()).stream();
    }

    /** By what the simple name is known. */
    Means means(Written written, TypeElement type, boolean isImported) {
        if (type.getNestingKind() == NestingKind.TOP_LEVEL) {
            return isImported ? Means.NAME : ofTopLevel(type);
        }
        if (type.getNestingKind() != NestingKind.MEMBER
                || AttributedTree.outermost(type).equals(written.in())) {
            return Means.NAME;
        }
        if (written.ofInstance()) {
            return Means.OF_INSTANCE;
        }
        if (tree.isInScope(written.body(), type)) {
            return Means.INHERITED;
        }
        return isImported ? Means.NAME : Means.STAR_IMPORT_OF_TYPES;
    }

    private Means ofTopLevel(TypeElement type) {
        PackageElement holder = (PackageElement) Objects.requireNonNull(type.getEnclosingElement());
        String packageName = holder.getQualifiedName().toString();
        if (packageName.equals(tree.packageName())) {
            return Means.NAME;
        }
        return packages.contains(packageName) ? Means.STAR_IMPORT : Means.JAVA_LANG;
    }

    /** The type in a static import of that name, {@code *} for all members, that has the member. */
    Optional<TypeElement> holderOf(String imported, Element member) {
        return imported(imported)
                .filter(way -> isMemberOfLast(way, member))
                .map(way -> way.get(way.size() - 1))
                .findFirst();
    }

    /** Whether static imports of that name lead into several top-level types. */
    boolean isOfSeveral(String imported) {
        return imported(imported)
                        .map(way -> AttributedTree.outermost(way.get(0)))
                        .distinct()
                        .count()
                > 1;
    }

    private boolean isMemberOfLast(List<TypeElement> way, Element member) {
        return member.getEnclosingElement() instanceof TypeElement declaring
                && tree.isSubtype(way.get(way.size() - 1), declaring);
    }
}
