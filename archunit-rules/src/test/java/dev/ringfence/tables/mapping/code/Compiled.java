package dev.ringfence.tables.mapping.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.scan.classfile.TextMeanings;
import dev.ringfence.scan.classfile.UnreadableClassException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources in memory, each with its package line and one top-level type. */
public final class Compiled {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|@?interface|enum|record) (\\w+)");

    private final Map<String, byte[]> classes = new TreeMap<>();

    private Compiled() {}

    /** Compiles sources beside the stubs of the frameworks; the stubs are left out of what is compiled. */
    public static Compiled of(String... sources) {
        List<String> all = new ArrayList<>(Stubs.all());
        all.addAll(List.of(sources));
        Compiled compiled = compile(all, List.of("-classpath", ""));
        Stubs.packages().forEach(stub -> compiled.classes.keySet().removeIf(name -> name.startsWith(stub)));
        return compiled;
    }

    /** Compiles sources with options, such as a class path, and no stubs. */
    public static Compiled with(List<String> options, List<String> sources) {
        return compile(sources, options);
    }

    private static Compiled compile(List<String> sources, List<String> options) {
        Compiled compiled = new Compiled();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> all = new ArrayList<>(List.of("-proc:none", "-g:source,lines"));
        all.addAll(options);
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
                Memory memory = compiled.new Memory(files)) {
            List<Source> units = sources.stream().map(Source::new).toList();
            boolean done =
                    javac.getTask(messages, memory, null, all, null, units).call();
            assertThat(done).as(messages.toString()).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compiled;
    }

    /** The bytes of a class. */
    public byte[] bytes(String name) {
        return Objects.requireNonNull(classes.get(name), name).clone();
    }

    /** All classes, by their binary names. */
    public Map<String, byte[]> all() {
        return Map.copyOf(classes);
    }

    /** The reading of a class. */
    public ClassReading reading(String name) {
        return read(bytes(name));
    }

    /** The readings of all classes. */
    public List<ClassReading> readings() {
        return classes.values().stream().map(Compiled::read).toList();
    }

    /** The readings of all classes, some of which are read whole. */
    public List<ClassReading> readings(Set<String> whole) {
        return classes.entrySet().stream()
                .map(entry -> read(entry.getValue(), whole.contains(entry.getKey())))
                .toList();
    }

    private static ClassReading read(byte[] bytes) {
        return read(bytes, false);
    }

    private static ClassReading read(byte[] bytes, boolean isWhole) {
        try {
            return isWhole ? ClassReading.whole(bytes, new TextMeanings()) : ClassReading.of(bytes, new TextMeanings());
        } catch (UnreadableClassException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("memory:/" + name(text).replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        private static String name(String text) {
            Matcher packageLine = PACKAGE.matcher(text);
            Matcher type = TYPE.matcher(text);
            assertThat(type.find()).as(text).isTrue();
            return packageLine.find() ? packageLine.group(1) + "." + type.group(1) : type.group(1);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private final class Memory extends ForwardingJavaFileManager<JavaFileManager> {

        Memory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:/" + name.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return new ByteArrayOutputStream() {
                        @Override
                        public void close() {
                            classes.put(name, toByteArray());
                        }
                    };
                }
            };
        }
    }
}
