package dev.ringfence.maven.session;

import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.project.ReactorTop;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.OtherProject;
import dev.ringfence.scan.text.SourceRoot;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/**
 * Finds the projects of the tree that a project belongs to, itself among them.
 *
 * <ol>
 *   <li>Those of the session, with the source folders that Maven knows of each.
 *   <li>Those that only the poms on disk name, as where Maven was started in one project alone, with the usual source
 *       folders.
 * </ol>
 */
public final class Neighbours {

    private static final List<String> LANGUAGES = List.of("java", "kotlin", "groovy", "scala");

    private final Invocation invocation;
    private final Map<Path, OtherProject> found = new LinkedHashMap<>();

    private Neighbours(Invocation invocation) {
        this.invocation = invocation;
    }

    /** Looks for the projects when they are first asked for, since most builds do not need them. */
    public static Supplier<List<OtherProject>> of(Invocation invocation) {
        AtomicReference<List<OtherProject>> known = new AtomicReference<>(List.of());
        return () -> known.updateAndGet(found -> found.isEmpty() ? new Neighbours(invocation).all() : found);
    }

    private List<OtherProject> all() {
        invocation.session().getAllProjects().stream().map(MavenCode::new).forEach(this::add);
        poms().flatMap(pom -> SessionMemory.of(invocation.session()).folders(pom).stream())
                .forEach(folder -> found.computeIfAbsent(folder, Neighbours::usual));
        return List.copyOf(found.values());
    }

    private void add(MavenCode code) {
        found.put(
                code.folder(),
                new OtherProject(
                        code.folder(),
                        code.ringfenceFolder(),
                        code.sourceRoots(CodeKind.MAIN),
                        code.sourceRoots(CodeKind.TESTS)));
    }

    /**
     * Returns the top pom above the project, and the poms of its parents. These need not lie above, and a flat layout
     * has them beside their modules.
     */
    private Stream<Path> poms() {
        Path top = ReactorTop.of(new MavenCode(invocation.project()).folder()).resolve("pom.xml");
        Stream<Path> parents = Stream.iterate(invocation.project(), Objects::nonNull, MavenProject::getParent)
                .skip(1)
                .filter(parent -> parent.getFile() != null)
                .map(parent -> parent.getFile().toPath());
        return Stream.concat(Stream.of(top), parents);
    }

    private static OtherProject usual(Path folder) {
        return new OtherProject(
                folder,
                folder.resolve(MavenCode.RINGFENCE_FOLDER),
                usualRoots(folder.resolve("src/main")),
                usualRoots(folder.resolve("src/test")));
    }

    private static List<SourceRoot> usualRoots(Path folder) {
        return LANGUAGES.stream().map(folder::resolve).map(SourceRoot::of).toList();
    }
}
