package dev.ringfence.project;

import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.ClassFile;
import dev.ringfence.scan.classfile.ClassScan;
import dev.ringfence.scan.classfile.JavaModules;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.classfile.ScannedClasses;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceTree;
import dev.ringfence.source.ModuleDeclarations;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Holds the class files and sources of one project as they lie on disk: all goals read them here.
 *
 * <p>What costs time beyond that is read when it is first asked for. Not safe for use by several threads.
 */
public final class CodeOnDisk {

    private final ScannedClasses classes;
    private final SourceTree sources;
    private final List<Path> otherClassRoots;
    private final Map<Path, ClassFile> readBefore;
    private @Nullable SourcesOfClasses counterparts;
    private @Nullable KnownTypes known;
    private @Nullable ScannedClasses others;

    private CodeOnDisk(
            ScannedClasses classes, SourceTree sources, List<Path> otherClassRoots, Map<Path, ClassFile> readBefore) {
        this.classes = classes;
        this.sources = sources;
        this.otherClassRoots = otherClassRoots;
        this.readBefore = readBefore;
    }

    /**
     * Reads the code of a project.
     *
     * @throws java.io.UncheckedIOException where a folder cannot be read
     */
    public static CodeOnDisk of(ProjectCode code) {
        return of(code.roots());
    }

    /**
     * Reads the code of a project, but for what was read before.
     *
     * @throws java.io.UncheckedIOException where a folder cannot be read
     */
    public static CodeOnDisk of(ProjectCode code, ReadBefore before) {
        return of(code.roots(), before);
    }

    /** Reads the code of folders alone, where no map is there yet. */
    public static CodeOnDisk of(CodeRoots roots) {
        return of(roots, ReadBefore.nothing());
    }

    private static CodeOnDisk of(CodeRoots roots, ReadBefore before) {
        return new CodeOnDisk(
                ClassScan.of(roots.classes(), before.classFiles()),
                before.sourcesOf(roots),
                List.copyOf(roots.otherClasses()),
                before.classFiles());
    }

    /** Reads class files beside sources that are listed already. */
    public static CodeOnDisk of(List<Path> classes, SourceTree sources) {
        return new CodeOnDisk(ClassScan.of(classes), sources, List.of(), Map.of());
    }

    /** Returns the same code without these types. */
    public CodeOnDisk without(Set<TypeName> types) {
        return types.isEmpty() ? this : new CodeOnDisk(classes.without(types), sources, otherClassRoots, readBefore);
    }

    /** Returns code that somebody else has read. */
    public static CodeOnDisk of(ScannedClasses classes, ScannedClasses otherClasses, SourceTree sources) {
        CodeOnDisk code = new CodeOnDisk(classes, sources, List.of(), Map.of());
        code.others = otherClasses;
        return code;
    }

    /**
     * Returns a part of the code, in which names mean what they mean in all of it.
     *
     * @param types whose class files belong to the part
     * @param wanted which sources belong to it
     */
    public CodeOnDisk part(Set<TypeName> types, Predicate<SourceFile> wanted) {
        CodeOnDisk part = new CodeOnDisk(classes.only(types), sources.only(wanted), otherClassRoots, readBefore);
        part.known = known();
        return part;
    }

    /** Returns the class files that are not judged here, and say what names of the project's sources mean. */
    public ScannedClasses otherClasses() {
        ScannedClasses found = others;
        if (found == null) {
            found = ClassScan.of(otherClassRoots, readBefore);
            others = found;
        }
        return found;
    }

    /** Returns the project's class files. */
    public ScannedClasses classes() {
        return classes;
    }

    /** Returns the project's sources. */
    public SourceTree sources() {
        return sources;
    }

    /** Says which source a class file comes from. */
    public SourcesOfClasses counterparts() {
        SourcesOfClasses found = counterparts;
        if (found == null) {
            found = new SourcesOfClasses(classes, sources);
            counterparts = found;
        }
        return found;
    }

    /** Returns the sources that declare a type, and of which there is no class file. */
    public List<SourceFile> sourcesWithoutClass() {
        return counterparts().sourcesWithoutClass();
    }

    /**
     * Returns what class files say of the types that the project's sources name, class files that are not judged here
     * included.
     */
    public KnownTypes known() {
        KnownTypes found = known;
        if (found == null) {
            JavaModules modules = JavaModules.of(ModuleDeclarations.in(sources), classes, otherClasses());
            found = KnownTypes.of(modules, classes, otherClasses());
            known = found;
        }
        return found;
    }
}
