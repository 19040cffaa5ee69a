package dev.ringfence.scan.uses;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.ringfence.gate.Gate;
import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.rules.EdgesInClasses;
import dev.ringfence.scan.classfile.ClassScan;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.classfile.ScannedClasses;
import dev.ringfence.scan.classfile.TextMeanings;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what is certain and what is possible to what ArchUnit shows. */
class UsesOfNestTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(classes = {Gate.class, JavaParser.class, JavaClass.class})
    void what_is_certain_is_shown_and_what_is_shown_is_possible(Class<?> inCode)
            throws IOException, URISyntaxException {
        ScannedClasses scanned = ClassScan.of(List.of(folderOf(inCode)));
        TextMeanings vocabulary = new TextMeanings();
        Set<Edge> shown = edges(scanned, EdgesInClasses.of(scanned).keySet());

        Set<Edge> certain = edges(
                scanned,
                nest -> UsesOfNest.of(nest, scanned.topLevel(), vocabulary).certain());
        Set<Edge> possible = edges(
                scanned,
                nest -> UsesOfNest.of(nest, scanned.topLevel(), vocabulary).possible());

        assertThat(without(certain, shown)).as("certain, and not shown").isEmpty();
        assertThat(without(shown, possible)).as("shown, and not possible").isEmpty();
        assertThat(certain).as("what is certain").hasSizeGreaterThan(shown.size() * 9 / 10);
        assertThat(possible)
                .as("what is possible")
                .hasSizeLessThan(edges(scanned, Nest::names).size());
    }

    private static Set<Edge> edges(ScannedClasses scanned, Function<Nest, Set<TypeName>> uses) {
        Set<Edge> edges = new TreeSet<>();
        for (Nest nest : scanned.nests()) {
            uses.apply(nest).forEach(used -> edges.add(new Edge(nest.type(), used)));
        }
        return edges(scanned, edges);
    }

    /** A type's uses of itself are no edges. */
    private static Set<Edge> edges(ScannedClasses scanned, Set<Edge> all) {
        assertThat(scanned.unreadable()).isEmpty();
        Set<Edge> edges = new TreeSet<>(all);
        edges.removeIf(edge -> edge.from().equals(edge.to()));
        return edges;
    }

    private static Set<Edge> without(Set<Edge> edges, Set<Edge> left) {
        Set<Edge> others = new TreeSet<>(edges);
        others.removeAll(left);
        return others;
    }

    private Path folderOf(Class<?> type) throws IOException, URISyntaxException {
        Path code =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(code)) {
            return code;
        }
        try (FileSystem jar = FileSystems.newFileSystem(code);
                Stream<Path> files = Files.walk(jar.getPath("/"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                Path copy = folder.resolve(file.toString().substring(1));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return folder;
    }
}
