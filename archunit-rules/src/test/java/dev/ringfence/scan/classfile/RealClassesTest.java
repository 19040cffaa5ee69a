package dev.ringfence.scan.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;

/** Holds the scan to two other readers of class files, on published jars. */
class RealClassesTest {

    private static final Pattern JDEPS_CLASS = Pattern.compile("   (\\S+)\\s+->.*");
    private static final Pattern JDEPS_TARGET = Pattern.compile("      -> (\\S+)\\s.*");

    @Test
    void no_class_that_asm_meets_is_missing() throws Exception {
        List<String> missing = new ArrayList<>();
        int compared = 0;
        for (Class<?> inJar : List.of(JavaClass.class, Assertions.class, Test.class, ClassReader.class)) {
            for (byte[] bytes : classesOfJarOf(inJar)) {
                ClassFile classFile = ClassFile.parse(bytes);
                AsmNames.of(bytes).stream()
                        .filter(name -> !classFile.names().contains(name))
                        .forEach(name -> missing.add(classFile.name() + " -> " + name));
                compared++;
            }
        }

        assertThat(missing).isEmpty();
        assertThat(compared).isGreaterThan(4_000);
    }

    @Test
    void little_is_named_that_asm_does_not_meet() throws Exception {
        int invented = 0;
        int named = 0;
        for (byte[] bytes : classesOfJarOf(JavaClass.class)) {
            Set<String> names = new TreeSet<>(ClassFile.parse(bytes).names());
            named += names.size();
            names.removeAll(AsmNames.of(bytes));
            invented += names.size();
        }

        assertThat(invented).isLessThan(named / 500);
    }

    @Test
    void no_class_that_jdeps_meets_is_missing() throws Exception {
        Map<String, Set<String>> ours = new HashMap<>();
        for (byte[] bytes : classesOfJarOf(ClassReader.class)) {
            ClassFile classFile = ClassFile.parse(bytes);
            ours.put(classFile.name(), classFile.names());
        }

        List<String> missing = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String from = "";
        for (String line : jdeps(jarOf(ClassReader.class)).lines().toList()) {
            Matcher origin = JDEPS_CLASS.matcher(line);
            Matcher target = JDEPS_TARGET.matcher(line);
            if (target.matches()) {
                if (!ours.getOrDefault(from, Set.of()).contains(target.group(1))) {
                    missing.add(from + " -> " + target.group(1));
                }
            } else if (origin.matches()) {
                from = origin.group(1);
                seen.add(from);
            }
        }

        assertThat(missing).isEmpty();
        assertThat(seen).hasSizeGreaterThan(30);
    }

    private static String jdeps(Path jar) {
        StringWriter out = new StringWriter();
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        jdeps.run(
                new PrintWriter(out),
                new PrintWriter(out),
                "-verbose:class",
                "-filter:none",
                "--multi-release",
                "base",
                jar.toString());
        return out.toString();
    }

    private static List<byte[]> classesOfJarOf(Class<?> inJar) throws IOException, URISyntaxException {
        List<byte[]> classes = new ArrayList<>();
        try (FileSystem jar = FileSystems.newFileSystem(jarOf(inJar));
                Stream<Path> walk = Files.walk(jar.getPath("/"))) {
            for (Path file :
                    (Iterable<Path>) walk.filter(path -> path.toString().endsWith(".class"))::iterator) {
                try (InputStream in = Files.newInputStream(file)) {
                    classes.add(in.readAllBytes());
                }
            }
        }
        return classes;
    }

    private static Path jarOf(Class<?> inJar) throws URISyntaxException {
        return Path.of(inJar.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
