package dev.ringfence.benchmarks.compare;

import dev.ringfence.scan.classfile.ClassScan;
import dev.ringfence.scan.classfile.Nest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Stands in for sources that are not served: a file of that name which declares the package, and nothing else.
 *
 * <p>Without it the class would be one that an earlier build has left behind, and would keep the gate from judging.
 */
final class SourcesNotServed {

    private final Path sources;
    private int count;

    private SourcesNotServed(Path sources) {
        this.sources = sources;
    }

    /** Writes what is missing, and returns how many files these are. */
    static int write(Path classes, Path sources) throws IOException {
        SourcesNotServed missing = new SourcesNotServed(sources);
        for (Nest nest : ClassScan.of(List.of(classes)).nests()) {
            missing.write(nest);
        }
        return missing.count;
    }

    private void write(Nest nest) throws IOException {
        String packageName = nest.type().packageName();
        String name = nest.sourceFile().orElseGet(() -> nest.type().simpleName() + ".java");
        Path file = sources.resolve(packageName.replace('.', '/')).resolve(name).normalize();
        if (file.startsWith(sources) && !Files.exists(file)) {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, "package " + packageName + ";\n");
            count++;
        }
    }
}
