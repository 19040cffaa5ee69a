package dev.ringfence.source.fingerprint;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.ringfence.files.Sha256;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.text.Import;
import dev.ringfence.scan.text.Language;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.source.java.JavaSyntax;
import dev.ringfence.source.java.JavaSyntax.Parsing;
import dev.ringfence.source.java.Lines;
import dev.ringfence.source.java.OwnStack;
import dev.ringfence.source.names.BoundNames;
import dev.ringfence.source.names.ImportedNames;
import dev.ringfence.source.names.ReferenceVisitor;
import dev.ringfence.source.names.Scope;
import dev.ringfence.source.names.TypeNames;
import dev.ringfence.source.names.TypesOfSource;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Works out what frozen code is known by.
 *
 * <p>A fingerprint follows from the text of its source alone. Whatever changes javac's class files changes it; the
 * looks of a source, which SPEC.md lists, do not. Not safe for use by several threads.
 */
public final class Fingerprints {

    /** Holds the version of the canonical form: fingerprints of two versions say nothing of each other. */
    public static final String VERSION = "fingerprints/1";

    /** A backslash behind another one begins no escape. */
    private static final Pattern ESCAPE = Pattern.compile("((?<!\\\\)(?:\\\\\\\\)*+)\\\\u++");

    private static final String BY_TOKENS = "tokens";
    private static final String BY_CONTENT = "content";

    private final JavaSyntax syntax = new JavaSyntax();
    private final KnownTypes nothing = KnownTypes.of();

    /**
     * Returns the digest of a file's content: SHA-256 in 43 characters of base64url. Line ends and a byte order mark do
     * not change it.
     */
    public static String contentDigest(byte[] content) {
        return Sha256.ofContent(content);
    }

    /**
     * Returns the fingerprint of a source.
     *
     * @throws UncheckedIOException where it cannot be read
     */
    public FileFingerprint of(SourceFile source) {
        if (source.language() != Language.JAVA) {
            return whole(source, BY_CONTENT, contentDigest(source.bytes()), Optional.empty());
        }
        return OwnStack.reading(source, () -> ofJava(source));
    }

    private FileFingerprint ofJava(SourceFile source) {
        String text = withPlainEscapes(source.text());
        Parsing parsing = syntax.parse(text);
        return parsing instanceof Parsing.Failed failed
                ? byTokens(source, text, failed.reason())
                : new FileFingerprint(elements(source, ((Parsing.Parsed) parsing).tree()), Optional.empty());
    }

    private FileFingerprint byTokens(SourceFile source, String text, String reason) {
        return whole(source, BY_TOKENS, Sha256.of(CodeTokens.of(text)), Optional.of(reason));
    }

    /** The parser knows unicode escapes with a single {@code u} alone. */
    private static String withPlainEscapes(String text) {
        return text.contains("\\uu") ? ESCAPE.matcher(text).replaceAll("$1\\\\u") : text;
    }

    private FileFingerprint whole(SourceFile source, String signature, String body, Optional<String> reason) {
        String type = TypesOfSource.of(source, nothing).get(0).qualified();
        return new FileFingerprint(
                List.of(new ElementFingerprint(type, ElementFingerprint.TYPE_ITSELF, signature, body, 1)), reason);
    }

    private List<ElementFingerprint> elements(SourceFile source, CompilationUnit tree) {
        ImportedNames imports = new ImportedNames(source, nothing);
        BoundNames bound = boundNames(source, tree, imports);
        FingerprintsOfTypes fingerprints = new FingerprintsOfTypes(bound, importsThatBind(tree, imports));
        List<TypeName> types = TypesOfSource.of(source, nothing);
        Map<String, TypeName> origins = TypesOfSource.bySimpleName(types);
        for (TypeDeclaration<?> type : tree.getTypes()) {
            TypeName origin = origins.getOrDefault(type.getNameAsString(), types.get(0));
            fingerprints.add(origin.qualified(), type);
        }
        List<ElementFingerprint> elements = new ArrayList<>(fingerprints.found());
        if (source.isPackageInfo()) {
            elements.add(ofPackage(types.get(0), tree, bound, imports));
        }
        types.forEach(type -> elements.addAll(starImports(type, imports)));
        return List.copyOf(elements);
    }

    private BoundNames boundNames(SourceFile source, CompilationUnit tree, ImportedNames imports) {
        BoundNames bound = new BoundNames(imports);
        Set<String> own =
                tree.getTypes().stream().map(TypeDeclaration::getNameAsString).collect(Collectors.toSet());
        TypeNames names = new TypeNames(source.outline().packageName(), own, imports, nothing);
        ReferenceVisitor visitor = new ReferenceVisitor(names, bound);
        tree.getPackageDeclaration().ifPresent(declaration -> declaration.accept(visitor, Scope.outermost()));
        tree.getTypes().forEach(type -> type.accept(visitor, Scope.outermost()));
        return bound;
    }

    /**
     * Returns the imports whose coming and going can bind anew what compiles without them. They are static stars, as
     * methods of one name may come from several of these. Where a whole module is imported, they are all stars, which
     * hide the types of the module; a compact source imports all of java.base without a word (JEP 512).
     */
    private static List<String> importsThatBind(CompilationUnit tree, ImportedNames imports) {
        List<String> modules = tree.getImports().stream()
                .filter(ImportDeclaration::isModule)
                .map(each -> "module " + each.getNameAsString())
                .toList();
        boolean importsModule = !modules.isEmpty()
                || tree.findFirst(ClassOrInterfaceDeclaration.class, ClassOrInterfaceDeclaration::isCompact)
                        .isPresent();
        Stream<String> stars = imports.all().stream()
                .filter(each -> each.isStar() && (each.isStatic() || importsModule))
                .map(Import::name);
        return Stream.concat(modules.stream(), stars).distinct().sorted().toList();
    }

    /**
     * One star import more or less binds nothing anew in code that compiles; one star import instead of another may.
     */
    private static List<ElementFingerprint> starImports(TypeName type, ImportedNames imports) {
        return imports.all().stream()
                .filter(each -> each.isStar() && !each.isStatic())
                .map(each -> new ElementFingerprint(
                        type.qualified(),
                        ElementFingerprint.STAR_IMPORT + each.name() + ".*",
                        Sha256.of(each.name()),
                        Sha256.of(each.name()),
                        each.line()))
                .distinct()
                .toList();
    }

    private static ElementFingerprint ofPackage(
            TypeName type, CompilationUnit tree, BoundNames bound, ImportedNames imports) {
        CanonicalText text = new CanonicalText();
        tree.getPackageDeclaration()
                .ifPresent(declaration -> new CanonicalCode(bound, text).all(declaration.getAnnotations()));
        int line = tree.getPackageDeclaration().map(Lines::ofEnd).orElse(1);
        String signature = Sha256.of(text.toString());
        String body = Sha256.of(String.join(",", importsThatBind(tree, imports)));
        return new ElementFingerprint(type.qualified(), ElementFingerprint.TYPE_ITSELF, signature, body, line);
    }
}
