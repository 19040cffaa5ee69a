package dev.ringfence.source.witness;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What sources name, as the JDK's compiler understands them.
 *
 * @param sources by their paths below the root
 * @param errors what the compiler complains of
 */
record JavacReading(SortedMap<String, AttributedSource> sources, List<String> errors) {

    /** Which types the names mean is all that is asked: no processor runs, no flow is checked, no class is written. */
    private static final List<String> OPTIONS = List.of(
            "--release",
            "17",
            "-proc:none",
            "-implicit:none",
            "-nowarn",
            "-XDshould-stop.ifNoError=ATTR",
            "-Xmaxerrs",
            "0");

    /** Reads all sources of a root, with the jars of all that they name besides each other. */
    static JavacReading of(Path root, List<Path> files, List<Path> classPath) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                javac.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) javac.getTask(
                    Writer.nullWriter(),
                    manager,
                    problems,
                    options(classPath),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            return new JavacReading(attributed(task, root), errors(problems));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> options(List<Path> classPath) {
        List<String> options = new ArrayList<>(OPTIONS);
        options.add("-classpath");
        options.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        return options;
    }

    private static SortedMap<String, AttributedSource> attributed(JavacTask task, Path root) throws IOException {
        List<WrittenNames> written = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            written.add(WrittenNames.of(unit));
        }
        task.analyze();
        SortedMap<String, AttributedSource> sources = new TreeMap<>();
        for (WrittenNames names : written) {
            String path = path(root, names.unit());
            sources.put(path, Attribution.of(path, names, new AttributedTree(names.unit(), task)));
        }
        return sources;
    }

    private static String path(Path root, CompilationUnitTree unit) {
        return root.toUri().relativize(unit.getSourceFile().toUri()).getPath();
    }

    private static List<String> errors(DiagnosticCollector<JavaFileObject> problems) {
        return problems.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .map(Diagnostic::toString)
                .toList();
    }
}
