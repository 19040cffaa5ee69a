package dev.ringfence.source.witness;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import dev.ringfence.map.TypeName;
import dev.ringfence.source.witness.WrittenNames.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Tells which types the names of one source stand for, once javac has attributed it.
 *
 * <ol>
 *   <li>An import names the outermost type on its way, or all of a package.
 *   <li>Any other name counts where javac made it stand for a class; packages and type parameters do not.
 *   <li>A variable or a method counts where a static import brings it in.
 *   <li>What counts is the outermost class around the class that is named.
 *   <li>What a top-level type names of itself is no mention.
 * </ol>
 */
final class Attribution {

    private final AttributedTree tree;
    private final Imports imports;
    private final TypeName primary;
    private final SortedSet<Mention> mentions = new TreeSet<>();
    private final List<String> unsettled = new ArrayList<>();

    private Attribution(AttributedTree tree, TypeName primary) {
        this.tree = tree;
        this.imports = new Imports(tree);
        this.primary = primary;
    }

    static AttributedSource of(String path, WrittenNames written, AttributedTree tree) {
        Attribution attribution = new Attribution(tree, AttributedSource.primary(path, written.types()));
        written.imports().forEach(attribution::readImport);
        written.names().forEach(attribution::readName);
        return new AttributedSource(path, written.types(), attribution.mentions, attribution.unsettled);
    }

    private void readImport(ImportTree imported) {
        MemberSelectTree name = (MemberSelectTree) imported.getQualifiedIdentifier();
        boolean isStar = name.getIdentifier().contentEquals("*");
        if (isStar && tree.element(name.getExpression()).orElse(null) instanceof PackageElement named) {
            imports.takeAllOf(named);
            add(primary, new TypeName(named.getQualifiedName() + ".*"), tree.startLine(imported), Means.IMPORT);
            return;
        }
        List<TypeElement> onTheWay = typesOnTheWay(name);
        if (onTheWay.isEmpty()) {
            unsettled.add(tree.startLine(imported) + ": " + imported);
            return;
        }
        imports.take(name.getIdentifier().toString(), onTheWay);
        addWay(primary, onTheWay, tree.startLine(imported), Means.IMPORT);
    }

    /** From the outermost inwards. */
    private List<TypeElement> typesOnTheWay(MemberSelectTree name) {
        List<TypeElement> types = new ArrayList<>();
        for (Tree part = name; part instanceof MemberSelectTree select; part = select.getExpression()) {
            if (tree.element(part).orElse(null) instanceof TypeElement type) {
                types.add(0, type);
            }
        }
        return types;
    }

    private void addWay(TypeName from, List<TypeElement> onTheWay, int line, Means means) {
        TypeName first = AttributedTree.outermost(onTheWay.get(0));
        add(from, first, line, means);
        onTheWay.stream()
                .map(AttributedTree::outermost)
                .filter(type -> !type.equals(first))
                .forEach(type -> add(from, type, line, Means.BELOW_SUBTYPE));
    }

    private void readName(Written written) {
        Optional<Element> element = tree.element(written.name());
        if (element.isEmpty() || AttributedTree.isErroneous(element.get())) {
            unsettled.add(tree.endLine(written.name()) + ": " + written.name());
        } else if (written.name() instanceof MemberSelectTree select) {
            readSelect(written, select, element.get());
        } else if (element.get() instanceof TypeElement type) {
            readSimpleName(written, type);
        } else if (element.get().getModifiers().contains(Modifier.STATIC)) {
            readStaticMember(written, element.get());
        }
    }

    /** What is named below the type that holds it was met there. */
    private void readSelect(Written written, MemberSelectTree name, Element element) {
        if (!(element instanceof TypeElement type)) {
            return;
        }
        TypeName named = AttributedTree.outermost(type);
        if (!(tree.element(name.getExpression()).orElse(null) instanceof TypeElement holder)) {
            add(written.in(), named, tree.endLine(name), Means.NAME);
        } else if (!named.equals(AttributedTree.outermost(holder))) {
            add(written.in(), named, tree.endLine(name), Means.BELOW_SUBTYPE);
        }
    }

    private void readSimpleName(Written written, TypeElement type) {
        String name = ((IdentifierTree) written.name()).getName().toString();
        int line = tree.startLine(written.name());
        Optional<List<TypeElement>> imported = imports.typesOnTheWayTo(name, type);
        Means means = imports.means(written, type, imported.isPresent());
        if (imported.isEmpty()) {
            add(written.in(), AttributedTree.outermost(type), line, means);
        } else {
            addWay(written.in(), withLast(imported.get(), type), line, means);
        }
    }

    private static List<TypeElement> withLast(List<TypeElement> onTheWay, TypeElement type) {
        return Stream.concat(onTheWay.stream(), Stream.of(type)).toList();
    }

    private void readStaticMember(Written written, Element member) {
        String name = ((IdentifierTree) written.name()).getName().toString();
        addHolder(written, member, name, means(written, name));
        addHolder(written, member, Imports.STAR, Means.STAR_IMPORT_OF_MEMBERS);
    }

    private Means means(Written written, String name) {
        if (written.isLabel()) {
            return Means.LABEL;
        }
        return imports.isOfSeveral(name) ? Means.ONE_OF_STATIC_IMPORTS : Means.STATIC_IMPORT;
    }

    private void addHolder(Written written, Element member, String imported, Means unlessInherited) {
        boolean isInherited = tree.isInScope(written.body(), member);
        imports.holderOf(imported, member)
                .ifPresent(holder -> add(
                        written.in(),
                        AttributedTree.outermost(holder),
                        tree.startLine(written.name()),
                        isInherited ? Means.INHERITED_AND_IMPORTED : unlessInherited));
    }

    private void add(TypeName from, TypeName to, int line, Means means) {
        if (!from.equals(to)) {
            mentions.add(new Mention(from, to, line, means));
        }
    }
}
