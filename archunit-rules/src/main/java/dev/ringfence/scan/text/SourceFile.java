package dev.ringfence.scan.text;

import dev.ringfence.files.FileTree;
import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.map.TypeName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a source on disk. It is read when it is asked for what only its text tells, and the text is not kept.
 *
 * <p>Safe for use by several threads.
 */
public final class SourceFile {

    private final FileTree.Entry entry;
    private final Language language;
    private final SourceRoot root;
    private final SharedWords words;
    private volatile @Nullable SourceOutline outline;
    private volatile int lineCount = -1;

    SourceFile(FileTree.Entry entry, Language language, SourceRoot root, SharedWords words) {
        this.entry = entry;
        this.language = language;
        this.root = root;
        this.words = words;
    }

    /** Says where the source is. */
    public Path path() {
        return entry.path();
    }

    /** Returns the source's root folder, in which the unnamed package begins. */
    public Path rootFolder() {
        return root.folder();
    }

    /** Returns the source's path below its source root, with forward slashes. */
    public String relative() {
        return entry.relative();
    }

    /** Returns the name without a folder. */
    public String fileName() {
        return relative().substring(relative().lastIndexOf('/') + 1);
    }

    /** Returns the name without a folder or an ending: a type in the source usually bears this name. */
    public String name() {
        String file = fileName();
        return file.substring(0, file.lastIndexOf('.'));
    }

    /** Says in which language the source is written. */
    public Language language() {
        return language;
    }

    /** Returns the package that the source's folder stands for; the source may declare another package. */
    public String packageByFolder() {
        return relative().substring(0, Math.max(0, relative().lastIndexOf('/'))).replace('/', '.');
    }

    /** Returns the type that the source is named after, in the package that its folder stands for; nothing is read. */
    public TypeName typeByPath() {
        return TypeName.in(packageByFolder(), name());
    }

    /** Returns the type that the source is named after, in the package that the source declares. */
    public TypeName typeByName() {
        return TypeName.in(outline().packageName(), name());
    }

    /** Says whether a build that compiled everything has left a class file of the source. */
    public boolean isClassExpected() {
        return root.classesExpected();
    }

    /** Says whether only the source's class files are judged, and not what its text says. */
    public boolean isLeftToBytecode() {
        return root.leftToBytecode();
    }

    /** Returns the release of Java from which on the source's classes count; 0 where they are no variants. */
    public int release() {
        return root.release();
    }

    /** Returns how many lines the source has; it is read once for it. */
    public int lineCount() {
        int known = lineCount;
        if (known < 0) {
            known = (int) text().lines().count();
            lineCount = known;
        }
        return known;
    }

    /** Says whether the source holds what is said of a package. */
    public boolean isPackageInfo() {
        return fileName().equals("package-info.java");
    }

    /** Says whether the source declares a Java module. */
    public boolean isModuleInfo() {
        return fileName().equals("module-info.java");
    }

    /**
     * Returns the source's text, read anew and without a byte order mark; malformed bytes in it are replaced.
     *
     * @throws UncheckedIOException where it cannot be read
     */
    public String text() {
        return asOnDisk().text();
    }

    /** Kotlin's compiler knows nothing but UTF-8. */
    private SourceBytes asOnDisk() {
        return new SourceBytes(bytes(), language == Language.KOTLIN ? StandardCharsets.UTF_8 : root.charset());
    }

    /**
     * Returns the source's bytes, read anew.
     *
     * @throws UncheckedIOException where it cannot be read
     */
    public byte[] bytes() {
        try {
            return OrdinaryFile.read(path(), OrdinaryFile.Bound.SOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException("the source " + path() + " " + FileTree.reasonOf(e), e);
        }
    }

    /** Returns what the source says at its top; the source is read once for it. */
    public SourceOutline outline() {
        SourceOutline known = outline;
        if (known == null) {
            known = words.in(language == Language.JAVA ? JavaOutline.of(code()) : ImportLines.of(text(), language));
            outline = known;
        }
        return known;
    }

    /** Returns what the source says at its top, where somebody has asked for it already. */
    public Optional<SourceOutline> outlineRead() {
        return Optional.ofNullable(outline);
    }

    /** Takes what the source says at its top from somebody who has read it. */
    public void takeOutline(SourceOutline read) {
        outline = read;
    }

    /**
     * Returns what the tokens of a Java source name; other languages are not asked.
     *
     * @param wanted with which segments a dotted name has to begin
     */
    public NamesInSource names(FirstSegments wanted) {
        NamesInSource names = NamesInSource.of(code(), wanted);
        outline = words.in(names.outline());
        return names;
    }

    /**
     * Returns the simple names of the annotations of a Java source that have a class among their values, read anew.
     *
     * @throws UncheckedIOException where it cannot be read
     */
    public SortedSet<String> annotationsWithClasses() {
        return AnnotationsWithClasses.in(code());
    }

    /** Returns the top-level types that the source declares; none for other languages than Java. */
    public List<TypeName> declaredTypes() {
        String packageName = outline().packageName();
        return outline().types().stream()
                .map(type -> TypeName.in(packageName, type))
                .toList();
    }

    private Tokens code() {
        return JavaCode.of(asOnDisk());
    }

    List<Token> tokens() {
        return JavaTokens.of(text());
    }

    @Override
    public String toString() {
        return entry.relative();
    }
}
