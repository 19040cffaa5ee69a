package dev.ringfence.benchmarks;

import dev.ringfence.map.Judge;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.CodeRoots;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.Surroundings;
import dev.ringfence.scan.text.SourceRoot;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Holds a project of 7,876 class files and 5,922 sources: hibernate-core, as it is published. */
final class HibernateCore {

    private static final Path CLASSES = Path.of("benchmarks/target/hibernate-core");
    static final Path SOURCES = Path.of("benchmarks/target/hibernate-core-sources");

    private HibernateCore() {}

    /** Returns the judge of the project by the modules of a map. */
    static Judge judge(String modules) {
        String map = "version: 1\nroot: org.hibernate\nmodules:\n" + modules;
        return new Judge(ModuleMapReader.read(map.getBytes(StandardCharsets.UTF_8), "module-map.yaml")
                .orThrow());
    }

    /** Returns the project, as if its pom stood in the folder. */
    static ProjectCode in(Path folder) {
        return in(folder, SOURCES);
    }

    /** Returns the project, as if its pom stood in the folder, with its sources elsewhere. */
    static ProjectCode in(Path folder, Path sources) {
        return new ProjectCode(
                "org.hibernate.orm:hibernate-core",
                CodeKind.MAIN,
                folder,
                CodeRoots.of(List.of(CLASSES), List.of(SourceRoot.of(sources))),
                folder.resolve("ringfence"),
                "mvn compile",
                new Surroundings(folder, Optional.empty(), List.of()));
    }
}
