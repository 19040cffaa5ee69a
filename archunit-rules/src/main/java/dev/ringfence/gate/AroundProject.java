package dev.ringfence.gate;

import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.moves.LinesOfTree;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.ProjectTree;
import dev.ringfence.project.ProjectTree.Here;
import dev.ringfence.scan.classfile.EdgesAround;
import dev.ringfence.scan.classfile.EntryPointReader;
import dev.ringfence.scan.text.Import;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceTree;
import dev.ringfence.verdict.CodeAround;
import dev.ringfence.violation.Identity;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks around a project that has been judged, at its own class files and at the sources and baselines of the others. */
final class AroundProject implements CodeAround {

    private final ProjectCode code;
    private final EdgesAround own;
    private final SourceTree sources;
    private Optional<ProjectTree> tree = Optional.empty();

    AroundProject(ProjectCode code, CodeOnDisk onDisk) {
        this.code = code;
        this.own = new EdgesAround(onDisk.classes().nests());
        this.sources = onDisk.sources();
    }

    @Override
    public Set<Edge> edgesOf(TypeName type) {
        return Stream.concat(own.of(type).stream(), imports(type)).collect(Collectors.toSet());
    }

    /** An import that nothing needs is a use as well, and no class file shows it. */
    private Stream<Edge> imports(TypeName type) {
        return sources.all().stream()
                .flatMap(source -> source.typeByPath().equals(type) ? importsOf(type, source) : importsIn(source, type))
                .filter(edge -> !edge.from().equals(edge.to()));
    }

    private static Stream<Edge> importsOf(TypeName type, SourceFile source) {
        return imports(source).flatMap(imported -> imported.mayMean().stream()).map(used -> new Edge(type, used));
    }

    private static Stream<Edge> importsIn(SourceFile source, TypeName type) {
        return imports(source)
                .filter(imported -> imported.name().startsWith(type.qualified()))
                .filter(imported -> imported.mayMean().contains(type))
                .map(unused -> new Edge(source.typeByPath(), type));
    }

    private static Stream<Import> imports(SourceFile source) {
        try {
            return source.outline().imports().stream().filter(imported -> !imported.isStar());
        } catch (UncheckedIOException toldElsewhere) {
            return Stream.empty();
        }
    }

    @Override
    public boolean isHere(TypeName type) {
        return own.nests().stream().anyMatch(nest -> nest.type().equals(type));
    }

    @Override
    public boolean isEntryPoint(TypeName type) {
        return own.nests().stream().anyMatch(nest -> nest.type().equals(type) && EntryPointReader.isIn(nest));
    }

    @Override
    public boolean isAnyElsewhere(Predicate<TypeName> wanted) {
        return elsewhere(code.kind()).map(Here::type).anyMatch(wanted);
    }

    /** A project does not know all that the build has. */
    @Override
    public boolean mayHaveAny(Predicate<TypeName> wanted) {
        return true;
    }

    @Override
    public boolean isNamedElsewhere(TypeName type) {
        return Stream.of(CodeKind.values())
                .flatMap(this::elsewhere)
                .anyMatch(here -> names(here.source(), type.simpleName()));
    }

    /** What cannot be read may name anything. */
    private static boolean names(SourceFile source, String name) {
        try {
            return source.text().contains(name);
        } catch (UncheckedIOException unreadable) {
            return true;
        }
    }

    private Stream<Here> elsewhere(CodeKind kind) {
        return tree().sources(kind).stream().filter(here -> !tree().isOwn(here.home()));
    }

    @Override
    public List<Identity> linesElsewhere() {
        LinesOfTree lines = new LinesOfTree(tree());
        return Stream.of(CodeKind.values())
                .flatMap(lines::of)
                .filter(line -> !tree().isOwn(line.home()) || line.tests() != (code.kind() == CodeKind.TESTS))
                .map(line -> line.line().identity())
                .toList();
    }

    private ProjectTree tree() {
        if (tree.isEmpty()) {
            tree = Optional.of(ProjectTree.around(code));
        }
        return tree.get();
    }
}
