package dev.ringfence.source;

import dev.ringfence.map.TypeName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A source that shows one construct, or one look-alike.
 *
 * <p>Its first line may name the Java version that it needs, {@code // java 21}. What is to be found in it stands at the
 * end of its lines, as {@link Mark} reads it.
 *
 * @param path below its folder, with forward slashes
 */
record Fixture(String path, String text) {

    private static final Path FOLDER = Path.of("src/test/resources/dev/ringfence/source");
    private static final int OLDEST_JAVA = 17;
    private static final Pattern JAVA = Pattern.compile("^// java (\\d+)$", Pattern.MULTILINE);
    private static final Pattern PACKAGE = Pattern.compile("^package ([^;]+);", Pattern.MULTILINE);
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/");

    /** The fixtures below a folder, by path. */
    static List<Fixture> in(String folder) {
        try (Stream<Path> files = Files.walk(FOLDER.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> new Fixture(relative(FOLDER.resolve(folder), file), textOf(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The map by which all are judged. */
    static String moduleMap() {
        return textOf(FOLDER.resolve("module-map.yaml"));
    }

    /** Its name without an ending, and with its folder where it has one of its own. */
    String name() {
        return path.substring(0, path.lastIndexOf('.'));
    }

    /** Whether javac can compile it here; else only the source engine sees it. */
    boolean isCompiled() {
        Matcher java = JAVA.matcher(text);
        int needed = java.lookingAt() ? Integer.parseInt(java.group(1)) : OLDEST_JAVA;
        return needed <= Runtime.version().feature() && !simpleName().equals("module-info");
    }

    /** Where it lies below a source root. */
    String pathInProject() {
        String packageName = packageName();
        return (packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/") + fileName();
    }

    /** The type that it is named after. */
    TypeName primaryType() {
        String packageName = packageName();
        return new TypeName(packageName.isEmpty() ? simpleName() : packageName + "." + simpleName());
    }

    /** Its name without a folder. */
    String fileName() {
        return simpleName() + ".java";
    }

    private String simpleName() {
        return name().substring(name().lastIndexOf('/') + 1);
    }

    private String packageName() {
        Matcher declared = PACKAGE.matcher(text);
        return declared.find() ? COMMENT.matcher(declared.group(1)).replaceAll("") : "";
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
