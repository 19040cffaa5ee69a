package dev.ringfence.project;

import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.classfile.ScannedClasses;
import dev.ringfence.scan.text.Language;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceTree;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows which source belongs to which classes, which source left no class, and which class lost its source. */
public final class SourcesOfClasses {

    private final ScannedClasses classes;
    private final SourceTree sources;

    public SourcesOfClasses(ScannedClasses classes, SourceTree sources) {
        this.classes = classes;
        this.sources = sources;
    }

    /** Names a source by the package that it belongs to and its own name: what a class file tells of its source. */
    private record Origin(String packageName, String fileName) {}

    /**
     * Returns the source of a nest.
     *
     * <ol>
     *   <li>By the name that the class file gives.
     *   <li>Without one, by the name of the type.
     *   <li>Else the Java source that declares the type.
     * </ol>
     */
    public Optional<SourceFile> sourceOf(Nest nest) {
        String packageName = nest.type().packageName();
        Optional<SourceFile> named = nest.sourceFile().isPresent()
                ? sources.find(packageName, nest.sourceFile().get())
                : namedLikeType(nest.type());
        return named.or(() -> sources.declaring(nest.type()));
    }

    /**
     * Returns the source of those class files of a nest that are variants for a release of Java; empty where no folder
     * of such sources has it.
     *
     * @param release 0 for the class files that are no variants
     */
    public Optional<SourceFile> sourceOf(Nest nest, int release) {
        String fileName = nest.sourceFile()
                .orElseGet(() -> Language.JAVA.fileNameOf(nest.type().simpleName()));
        return release == 0 ? sourceOf(nest) : sources.findVariant(nest.type().packageName(), fileName, release);
    }

    private Optional<SourceFile> namedLikeType(TypeName type) {
        return Arrays.stream(Language.values())
                .flatMap(language -> sources.find(type.packageName(), language.fileNameOf(type.simpleName())).stream())
                .findFirst();
    }

    /**
     * Says whether no source is there any more for a nest, which an incremental build may leave behind. Where nothing
     * can tell, the source is not gone. That holds for sources of unknown languages, and for nests without their
     * source's name beside other languages than Java.
     */
    public boolean sourceIsGone(Nest nest) {
        if (isBeyondKnowledge(nest)) {
            return false;
        }
        Optional<SourceFile> source = sourceOf(nest);
        return source.isEmpty()
                || !declares(source.get(), nest.type())
                        && sources.declaring(nest.type()).isEmpty();
    }

    private boolean isBeyondKnowledge(Nest nest) {
        return nest.sourceFile()
                .map(name -> Language.ofFile(name).isEmpty())
                .orElseGet(() -> sources.all().stream()
                        .anyMatch(source -> source.language() != Language.JAVA
                                && source.outline()
                                        .packageName()
                                        .equals(nest.type().packageName())));
    }

    /** A Java source without a type and with code declares a type of its own name (JEP 512). */
    private static boolean declares(SourceFile source, TypeName type) {
        if (source.language() != Language.JAVA) {
            return true;
        }
        boolean isNamedLikeType = source.fileName().equals(Language.JAVA.fileNameOf(type.simpleName()));
        return source.declaredTypes().stream().anyMatch(declared -> isOrBelongsTo(type, declared))
                || isNamedLikeType && source.outline().types().isEmpty();
    }

    /** Weavers and compilers of other languages make classes of their own, which no class file tells to be nested. */
    private static boolean isOrBelongsTo(TypeName type, TypeName declared) {
        return type.equals(declared) || type.qualified().startsWith(declared.qualified() + "$");
    }

    /**
     * Returns the Java sources that declare a top-level type of which no class is there. The build did not compile
     * these sources, so that nothing can be said of them. Only sources that do not fit by name are read.
     */
    public List<SourceFile> sourcesWithoutClass() {
        Set<TypeName> types = new HashSet<>();
        Set<Origin> origins = new HashSet<>();
        for (Nest nest : classes.nests()) {
            types.add(nest.type());
            String fileName = nest.sourceFile()
                    .orElseGet(() -> Language.JAVA.fileNameOf(nest.type().simpleName()));
            origins.add(new Origin(nest.type().packageName(), fileName));
        }
        return sources.all().stream()
                .filter(source -> source.language() == Language.JAVA && source.isClassExpected())
                .filter(source -> !origins.contains(new Origin(source.packageByFolder(), source.fileName())))
                .filter(source -> declaresOthersThan(types, source))
                .toList();
    }

    private static boolean declaresOthersThan(Set<TypeName> types, SourceFile source) {
        List<TypeName> declared = source.declaredTypes();
        return !declared.isEmpty() && declared.stream().noneMatch(types::contains);
    }
}
