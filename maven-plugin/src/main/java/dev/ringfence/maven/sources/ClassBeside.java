package dev.ringfence.maven.sources;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Looks for the class file of a source that no pattern chooses: javac compiles also such a source where another one needs
 * it.
 */
final class ClassBeside {

    private static final String JAVA = ".java";

    private ClassBeside() {}

    static boolean isIn(List<Path> classRoots, String source) {
        String classFile = source.substring(0, source.lastIndexOf('.')) + ".class";
        return classRoots.stream().anyMatch(root -> Files.isRegularFile(root.resolve(classFile)));
    }

    static boolean isJava(String source) {
        return source.endsWith(JAVA);
    }
}
