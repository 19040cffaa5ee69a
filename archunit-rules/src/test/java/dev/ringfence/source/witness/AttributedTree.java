package dev.ringfence.source.witness;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.ringfence.map.TypeName;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Types;

/** What javac tells of the tree of one source. */
final class AttributedTree {

    private final CompilationUnitTree unit;
    private final TreePath path;
    private final Trees trees;
    private final Types types;

    AttributedTree(CompilationUnitTree unit, JavacTask task) {
        this.unit = unit;
        this.path = new TreePath(unit);
        this.trees = Trees.instance(task);
        this.types = task.getTypes();
    }

    Optional<Element> element(Tree tree) {
        return Optional.ofNullable(trees.getElement(new TreePath(path, tree)));
    }

    String packageName() {
        return String.valueOf(unit.getPackageName());
    }

    int startLine(Tree tree) {
        return line(trees.getSourcePositions().getStartPosition(unit, tree));
    }

    int endLine(Tree tree) {
        return line(trees.getSourcePositions().getEndPosition(unit, tree) - 1);
    }

    private int line(long position) {
        return (int) unit.getLineMap().getLineNumber(position);
    }

    boolean isSubtype(Element type, Element supertype) {
        return types.isSubtype(types.erasure(type.asType()), types.erasure(supertype.asType()));
    }

    /** Whether the class, or one around it, declares or inherits the member. */
    boolean isInScope(Optional<ClassTree> body, Element member) {
        return body.flatMap(this::element).stream()
                .flatMap(AttributedTree::outwards)
                .anyMatch(type -> isSubtype(type, Objects.requireNonNull(member.getEnclosingElement())));
    }

    private static Stream<Element> outwards(Element element) {
        return Stream.iterate(element, around -> !(around instanceof PackageElement), Element::getEnclosingElement)
                .filter(TypeElement.class::isInstance);
    }

    static boolean isErroneous(Element element) {
        return element.asType().getKind() == TypeKind.ERROR;
    }

    static TypeName outermost(TypeElement type) {
        TypeElement outermost = outwards(type).map(TypeElement.class::cast).reduce(type, (inner, outer) -> outer);
        return new TypeName(outermost.getQualifiedName().toString());
    }
}
