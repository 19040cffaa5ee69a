package dev.ringfence.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.source.java.JavaSyntax;
import dev.ringfence.source.java.JavaSyntax.Parsing;
import dev.ringfence.source.java.OwnStack;
import dev.ringfence.source.names.ImportedNames;
import dev.ringfence.source.names.ReferenceVisitor;
import dev.ringfence.source.names.Scope;
import dev.ringfence.source.names.TypeNames;
import dev.ringfence.source.names.TypesMeant;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads of Java sources which classes the annotations of types and members have as values. It is for annotations that
 * no class file keeps.
 *
 * <p>Constants do not count: a source alone does not tell one of an enum from a text or a number.
 *
 * <p>Not safe for use by several threads.
 */
public final class AnnotationReader {

    private final KnownTypes known;
    private final JavaSyntax syntax = new JavaSyntax();

    /** Reads the sources of a project; class files say what is known of it. */
    public AnnotationReader(KnownTypes known) {
        this.known = known;
    }

    /**
     * Says what was read of a source.
     *
     * @param parts the annotated types and members, in the order of the source
     * @param unreadable the source, where it cannot be parsed: then no parts are known
     */
    public record AnnotationReading(List<AnnotatedPart> parts, Optional<UnreadableSource> unreadable) {}

    /**
     * Reads a source.
     *
     * @param annotations the simple names of the annotations that count
     * @throws UncheckedIOException where it cannot be read
     */
    public AnnotationReading read(SourceFile source, Set<String> annotations) {
        return OwnStack.reading(source, () -> {
            Parsing parsing = syntax.parse(source.text());
            return parsing instanceof Parsing.Failed failed
                    ? unreadable(source, failed)
                    : new AnnotationReading(
                            parts(source, ((Parsing.Parsed) parsing).tree(), annotations), Optional.empty());
        });
    }

    private static AnnotationReading unreadable(SourceFile source, Parsing.Failed failed) {
        return new AnnotationReading(
                List.of(), Optional.of(new UnreadableSource(source, failed.line(), failed.reason())));
    }

    private List<AnnotatedPart> parts(SourceFile source, CompilationUnit tree, Set<String> annotations) {
        String packageName = source.outline().packageName();
        Set<String> ownTypes =
                tree.getTypes().stream().map(TypeDeclaration::getNameAsString).collect(Collectors.toSet());
        TypeNames names = new TypeNames(packageName, ownTypes, new ImportedNames(source, known), known);
        TypesMeant meant = new TypesMeant();
        AnnotatedParts parts = new AnnotatedParts(annotations, meant);
        for (TypeDeclaration<?> type : tree.getTypes()) {
            type.accept(new ReferenceVisitor(names, meant), Scope.outermost());
            parts.addType(TypeName.in(packageName, type.getNameAsString()).qualified(), type);
        }
        return parts.found();
    }
}
