package dev.ringfence.results;

import dev.ringfence.files.Listings;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.CodeRoots;
import dev.ringfence.project.OtherProject;
import dev.ringfence.report.Counts;
import dev.ringfence.report.ReactorTotal;
import dev.ringfence.scan.text.SourceRoot;
import dev.ringfence.verdict.Coverage;
import dev.ringfence.verdict.ProjectUse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A checkout of a repository with a map and some projects, on one of several machines. */
record Checkout(Path folder, String tool, LocalDate today) {

    static final String MAP = "module-map.yaml";
    static final String SMALL = "version: 1\nroot: com.acme\nmodules: {a: {packages: [.a]}}\n";

    static Checkout in(Path folder) {
        return new Checkout(folder, "1", LocalDate.of(2026, 11, 29));
    }

    Checkout of(String otherTool) {
        return new Checkout(folder, otherTool, today);
    }

    Checkout on(LocalDate day) {
        return new Checkout(folder, tool, day);
    }

    Checkout write(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Results results(String... parts) {
        List<Path> files = new ArrayList<>(List.of(folder.resolve(MAP)));
        List.of(parts).forEach(part -> files.add(folder.resolve(part)));
        return new Results(tool, files, map(), today, () -> Results.ofTree(folder, tree()));
    }

    private ModuleMap map() {
        return ((ModuleMapReading.Readable) ModuleMapReader.read(folder.resolve(MAP), MAP)).map();
    }

    private List<OtherProject> tree() {
        return List.of("orders", "billing").stream()
                .map(folder::resolve)
                .map(project -> new OtherProject(
                        project,
                        project.resolve("ringfence"),
                        List.of(SourceRoot.of(project.resolve("src"))),
                        List.of()))
                .toList();
    }

    Part part(String project) {
        return part(project, CodeKind.MAIN);
    }

    Part part(String project, CodeKind kind) {
        Path home = folder.resolve(project);
        List<SourceRoot> sources = List.of(SourceRoot.of(home.resolve(kind == CodeKind.MAIN ? "src" : "test")));
        return new Part(
                "com.acme:" + project,
                home.resolve("target/ringfence"),
                kind,
                CodeRoots.of(List.of(home.resolve("target/classes")), sources),
                new Written(
                        home,
                        sources,
                        List.of(),
                        home.resolve("ringfence"),
                        Optional.empty(),
                        List.of(home.resolve("target"))));
    }

    /** Judges a project as one that has so many new violations. */
    Checkout judged(String project, int fresh, boolean lookedAround) {
        return judged(part(project), fresh, lookedAround);
    }

    Checkout judged(Part part, int fresh, boolean lookedAround) {
        try {
            results().write(part, use(part.project()), verdict(fresh), lookedAround, new Listings());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProjectUse use(String project) {
        return new ProjectUse(
                new TreeSet<>(Set.of(project)), new TreeSet<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
    }

    static PartVerdict verdict(int fresh) {
        return new PartVerdict(
                new ReactorTotal(
                        fresh == 0 ? "kept" : "broken",
                        1,
                        2,
                        0,
                        Set.of(),
                        new Counts(1, 0, 0, 0, fresh, 0, 0),
                        Optional.empty()),
                new Coverage(2, 2, 1, 2, 0, 0, List.of(new TypeName("x.Y"))),
                false);
    }
}
