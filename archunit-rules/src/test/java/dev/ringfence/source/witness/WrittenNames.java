package dev.ringfence.source.witness;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The imports and names of a source, gathered between parsing and attribution: javac has added none of them itself. */
final class WrittenNames extends TreeScanner<Void, Void> {

    private final CompilationUnitTree unit;
    private final List<TypeName> types;
    private final List<Written> names = new ArrayList<>();
    private final Set<Tree> membersOfInstances = new HashSet<>();
    private final Set<Tree> labels = new HashSet<>();
    private TypeName in;
    private Optional<ClassTree> body = Optional.empty();

    private WrittenNames(CompilationUnitTree unit) {
        this.unit = unit;
        this.types = types(unit);
        this.in = types.get(0);
    }

    /**
     * A name.
     *
     * @param in the top-level type in which it stands
     * @param body the innermost class in whose body it stands
     * @param ofInstance whether it stands after {@code outer.new}
     * @param isLabel whether it is a case label by itself
     */
    record Written(TypeName in, Optional<ClassTree> body, Tree name, boolean ofInstance, boolean isLabel) {}

    static WrittenNames of(CompilationUnitTree unit) {
        WrittenNames names = new WrittenNames(unit);
        names.scan(unit, null);
        return names;
    }

    CompilationUnitTree unit() {
        return unit;
    }

    /** The top-level types of the source, or its package-info. */
    List<TypeName> types() {
        return types;
    }

    List<? extends ImportTree> imports() {
        return unit.getImports();
    }

    List<Written> names() {
        return names;
    }

    private static List<TypeName> types(CompilationUnitTree unit) {
        List<TypeName> types = unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(type -> name(unit, (ClassTree) type))
                .toList();
        return types.isEmpty() ? List.of(new TypeName(unit.getPackageName() + ".package-info")) : types;
    }

    private static TypeName name(CompilationUnitTree unit, ClassTree type) {
        return new TypeName(unit.getPackageName() + "." + type.getSimpleName());
    }

    @Override
    public Void visitImport(ImportTree tree, Void unused) {
        return null;
    }

    @Override
    public Void visitPackage(PackageTree tree, Void unused) {
        return scan(tree.getAnnotations(), null);
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
        in = unit.getTypeDecls().contains(tree) ? name(unit, tree) : in;
        scan(tree.getModifiers(), null);
        scan(tree.getTypeParameters(), null);
        scan(tree.getExtendsClause(), null);
        scan(tree.getImplementsClause(), null);
        scan(tree.getPermitsClause(), null);
        Optional<ClassTree> around = body;
        body = Optional.of(tree);
        scan(tree.getMembers(), null);
        body = around;
        return null;
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void unused) {
        if (tree.getEnclosingExpression() != null) {
            membersOfInstances.add(
                    tree.getIdentifier() instanceof ParameterizedTypeTree type ? type.getType() : tree.getIdentifier());
        }
        return super.visitNewClass(tree, null);
    }

    @Override
    public Void visitCase(CaseTree tree, Void unused) {
        labels.addAll(tree.getExpressions());
        return super.visitCase(tree, null);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
        names.add(new Written(in, body, tree, membersOfInstances.contains(tree), labels.contains(tree)));
        return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        names.add(new Written(in, body, tree, membersOfInstances.contains(tree), labels.contains(tree)));
        return super.visitMemberSelect(tree, null);
    }
}
