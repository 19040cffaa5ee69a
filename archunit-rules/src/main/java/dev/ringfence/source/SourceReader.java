package dev.ringfence.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.text.Import;
import dev.ringfence.scan.text.Language;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.source.java.JavaSyntax;
import dev.ringfence.source.java.JavaSyntax.Parsing;
import dev.ringfence.source.java.OwnStack;
import dev.ringfence.source.names.ImportReferences;
import dev.ringfence.source.names.ImportedNames;
import dev.ringfence.source.names.Reference;
import dev.ringfence.source.names.ReferenceVisitor;
import dev.ringfence.source.names.ReferencesFound;
import dev.ringfence.source.names.Scope;
import dev.ringfence.source.names.TypeNames;
import dev.ringfence.source.names.TypesOfSource;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what a source refers to.
 *
 * <p>A Java source is parsed; nothing but its own text and what class files know of the project settles what its names
 * mean. Inferred types, inherited members and generated code leave no name in a source, and are for the class files to
 * tell. Of Kotlin, Groovy and Scala, only the imports are read. A module declaration refers to nothing that is judged.
 *
 * <p>Not safe for use by several threads.
 */
public final class SourceReader {

    private static final Comparator<Reference> BY_LINE = Comparator.comparingInt(Reference::line)
            .thenComparing(Reference::from)
            .thenComparing(Reference::to)
            .thenComparing(Reference::form);

    private final KnownTypes known;
    private final JavaSyntax syntax = new JavaSyntax();

    /** Reads the sources of a project; class files say what is known of it. */
    public SourceReader(KnownTypes known) {
        this.known = known;
    }

    /**
     * Returns what a source refers to.
     *
     * @throws UncheckedIOException where it cannot be read
     */
    public SourceReading read(SourceFile source) {
        if (source.isModuleInfo()) {
            return new SourceReading.Read(List.of());
        }
        if (source.language() != Language.JAVA) {
            return new SourceReading.Read(sorted(new OtherLanguageImports(known).of(source)));
        }
        return OwnStack.reading(source, () -> readJava(source));
    }

    private SourceReading readJava(SourceFile source) {
        Parsing parsing = syntax.parse(source.text());
        return parsing instanceof Parsing.Failed failed
                ? unreadable(source, failed)
                : read(source, ((Parsing.Parsed) parsing).tree());
    }

    private SourceReading unreadable(SourceFile source, Parsing.Failed failed) {
        return new SourceReading.Unreadable(
                failed.line(), failed.reason(), sorted(imports(source, importedNames(source), List.of())));
    }

    private SourceReading read(SourceFile source, CompilationUnit tree) {
        ImportedNames imports = importedNames(source);
        Set<Reference> references = new LinkedHashSet<>(inCode(source, tree, imports));
        references.addAll(imports(source, imports, List.copyOf(references)));
        return new SourceReading.Read(sorted(references));
    }

    private ImportedNames importedNames(SourceFile source) {
        return new ImportedNames(source, known);
    }

    private Set<Reference> inCode(SourceFile source, CompilationUnit tree, ImportedNames imports) {
        String packageName = source.outline().packageName();
        Set<String> ownTypes =
                tree.getTypes().stream().map(TypeDeclaration::getNameAsString).collect(Collectors.toSet());
        TypeNames names = new TypeNames(packageName, ownTypes, imports, known);
        List<TypeName> types = TypesOfSource.of(source, known);
        Map<String, TypeName> origins = TypesOfSource.bySimpleName(types);
        Set<Reference> references = new LinkedHashSet<>();
        tree.getPackageDeclaration().ifPresent(declaration -> {
            ReferencesFound found = new ReferencesFound(types.get(0));
            declaration.accept(new ReferenceVisitor(names, found), Scope.outermost());
            references.addAll(found.all());
        });
        for (TypeDeclaration<?> declaration : tree.getTypes()) {
            ReferencesFound found =
                    new ReferencesFound(origins.getOrDefault(declaration.getNameAsString(), types.get(0)));
            declaration.accept(new ReferenceVisitor(names, found), Scope.outermost());
            references.addAll(found.all());
        }
        return references;
    }

    private List<Reference> imports(SourceFile source, ImportedNames imports, Collection<Reference> inCode) {
        ImportReferences references = new ImportReferences(TypesOfSource.of(source, known), known, inCode);
        List<Reference> all = new ArrayList<>();
        String ownPackage = source.outline().packageName();
        for (Import each : imports.all()) {
            TypeName to = imports.target(each);
            if (!to.equals(TypeName.wholePackage(ownPackage))) {
                references.of(each, to, imports.form(each)).forEach(all::add);
            }
        }
        return all;
    }

    private static List<Reference> sorted(Collection<Reference> references) {
        return references.stream().sorted(BY_LINE).toList();
    }
}
