package dev.ringfence.source.fingerprint;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles single sources in memory, against the classes of a class path. */
final class Javac {

    /**
     * The options leave out debug information, and keep whatever else a class file can hold.
     *
     * <p>Equal bodies of lambdas are one method under the first one's name, unless javac is told: then the order of methods would
     * count.
     */
    private static final List<String> OPTIONS = List.of(
            "-proc:none",
            "-nowarn",
            "-Xlint:none",
            "-g:none",
            "-parameters",
            "-implicit:none",
            "-XDdeduplicateLambdas=false");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files;

    Javac(List<Path> classPath) {
        this.files = compiler.getStandardFileManager(new DiagnosticCollector<>(), null, null);
        try {
            files.setLocation(
                    StandardLocation.CLASS_PATH,
                    classPath.stream().map(Path::toFile).toList());
            files.setLocation(StandardLocation.SOURCE_PATH, List.<File>of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class files by name; empty where javac refuses the sources, each of which is a path and a text. */
    Optional<Map<String, byte[]>> compiled(Map<String, String> sources) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        Memory memory = new Memory(files);
        List<Text> texts = sources.entrySet().stream()
                .map(source -> new Text(source.getKey(), source.getValue()))
                .toList();
        return compiler.getTask(null, memory, said, OPTIONS, null, texts).call()
                ? Optional.of(memory.classes())
                : Optional.empty();
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String path, String text) {
            super(URI.create("memory:/" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

        Memory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:/" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream content = new ByteArrayOutputStream();
                    written.put(className.replace('.', '/'), content);
                    return content;
                }
            };
        }

        Map<String, byte[]> classes() {
            Map<String, byte[]> classes = new TreeMap<>();
            written.forEach((name, content) -> classes.put(name, content.toByteArray()));
            return classes;
        }
    }
}
