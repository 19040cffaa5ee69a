package dev.ringfence.scan.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * Describes a folder of sources.
 *
 * @param folder the folder in which the unnamed package begins
 * @param included which of its files are compiled, by the path below the folder with forward slashes
 * @param charset the compiler's encoding
 * @param classesExpected whether each of its sources should have left a class file; false where a folder was only
 *     looked for
 * @param leftToBytecode whether only the class files of its sources are judged, as those of generated sources are
 * @param release the release of Java from which on its classes count, in a jar of several releases; 0 where they are no
 *     variants
 */
public record SourceRoot(
        Path folder,
        Predicate<String> included,
        Charset charset,
        boolean classesExpected,
        boolean leftToBytecode,
        int release) {

    /** Describes a folder whose classes are no variants. */
    public SourceRoot(
            Path folder, Predicate<String> included, Charset charset, boolean classesExpected, boolean leftToBytecode) {
        this(folder, included, charset, classesExpected, leftToBytecode, 0);
    }

    /** Describes a folder whose included sources are in UTF-8 and should have left class files. */
    public SourceRoot(Path folder, Predicate<String> included) {
        this(folder, included, StandardCharsets.UTF_8, true, false);
    }

    /** Returns a folder all of whose sources are compiled. */
    public static SourceRoot of(Path folder) {
        return new SourceRoot(folder, relative -> true);
    }
}
