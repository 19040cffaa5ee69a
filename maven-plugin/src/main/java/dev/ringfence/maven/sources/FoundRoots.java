package dev.ringfence.maven.sources;

import dev.ringfence.scan.text.SourceRoot;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Collects folders of sources. A source counts where any of the runs that were found for its folder compiles it. */
final class FoundRoots {

    private record Root(Path folder, Charset charset, boolean classesExpected, int release) {}

    private final Map<Root, Predicate<String>> found = new LinkedHashMap<>();

    void add(Path folder, CompilerRun run, boolean classesExpected, Predicate<String> compiled) {
        found.merge(new Root(folder, run.charset(), classesExpected, run.releaseOfVariants()), compiled, Predicate::or);
    }

    boolean has(Path folder) {
        return found.keySet().stream().anyMatch(root -> root.folder().equals(folder));
    }

    List<SourceRoot> roots(Predicate<Path> isLeftToBytecode) {
        return found.entrySet().stream()
                .map(entry -> root(entry.getKey(), entry.getValue(), isLeftToBytecode))
                .toList();
    }

    private static SourceRoot root(Root root, Predicate<String> compiled, Predicate<Path> isLeftToBytecode) {
        return new SourceRoot(
                root.folder(),
                compiled,
                root.charset(),
                root.classesExpected(),
                isLeftToBytecode.test(root.folder()),
                root.release());
    }
}
