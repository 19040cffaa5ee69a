package dev.ringfence.scan.text;

import dev.ringfence.files.FileTree;
import dev.ringfence.map.TypeName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A source on disk. It is read when it is asked for what only its text tells, and the text is not kept.
 *
 * <p>Safe for use by several threads.
 */
public final class SourceFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path path;
    private final String relative;
    private final Language language;
    private final SourceRoot root;
    private volatile @Nullable SourceOutline outline;

    SourceFile(Path path, String relative, Language language, SourceRoot root) {
        this.path = path;
        this.relative = relative;
        this.language = language;
        this.root = root;
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** The path below its source root, with forward slashes. */
    public String relative() {
        return relative;
    }

    /** The name without a folder. */
    public String fileName() {
        return relative.substring(relative.lastIndexOf('/') + 1);
    }

    /** The name without a folder and without its ending, which a type in it usually bears. */
    public String name() {
        String file = fileName();
        return file.substring(0, file.lastIndexOf('.'));
    }

    /** What it is written in. */
    public Language language() {
        return language;
    }

    /** The package that its folder stands for; what it declares may differ. */
    public String packageByFolder() {
        return relative.substring(0, Math.max(0, relative.lastIndexOf('/'))).replace('/', '.');
    }

    /** The type that the source is named after, in the package that its folder stands for; nothing is read. */
    public TypeName typeByPath() {
        return TypeName.in(packageByFolder(), name());
    }

    /** The type that the source is named after, in the package that the source declares. */
    public TypeName typeByName() {
        return TypeName.in(outline().packageName(), name());
    }

    /** Whether a build that compiled everything has left a class file of it. */
    public boolean isClassExpected() {
        return root.classesExpected();
    }

    /** Whether only its class files are judged, and not what its text says. */
    public boolean isLeftToBytecode() {
        return root.leftToBytecode();
    }

    /** Whether it holds what is said of a package. */
    public boolean isPackageInfo() {
        return fileName().equals("package-info.java");
    }

    /** Whether it declares a Java module. */
    public boolean isModuleInfo() {
        return fileName().equals("module-info.java");
    }

    /**
     * Its text, read anew and without a byte order mark; what is malformed in it is replaced.
     *
     * @throws UncheckedIOException where it cannot be read
     */
    public String text() {
        byte[] bytes = bytes();
        String text = new String(bytes, charsetOf(bytes));
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /**
     * Its bytes, read anew.
     *
     * @throws UncheckedIOException where it cannot be read
     */
    public byte[] bytes() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException("the source " + path + " " + FileTree.reasonOf(e), e);
        }
    }

    /** A file that says itself that it is UTF-8 is; and Kotlin's compiler knows nothing else. */
    private Charset charsetOf(byte[] bytes) {
        boolean isMarked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return isMarked || language == Language.KOTLIN ? StandardCharsets.UTF_8 : root.charset();
    }

    /** What it says at its top; read once. */
    public SourceOutline outline() {
        SourceOutline known = outline;
        if (known == null) {
            known = language == Language.JAVA ? JavaOutline.of(tokens()) : ImportLines.of(text(), language);
            outline = known;
        }
        return known;
    }

    /**
     * What its tokens name; that of a Java source alone.
     *
     * @param wanted with which segments a dotted name has to begin
     */
    public NamesInSource names(Predicate<String> wanted) {
        NamesInSource names = NamesInSource.of(tokens(), wanted);
        outline = names.outline();
        return names;
    }

    /** The top-level types that it declares; none for other languages than Java. */
    public List<TypeName> declaredTypes() {
        String packageName = outline().packageName();
        return outline().types().stream()
                .map(type -> TypeName.in(packageName, type))
                .toList();
    }

    List<Token> tokens() {
        return JavaTokens.of(text());
    }

    @Override
    public String toString() {
        return relative;
    }
}
