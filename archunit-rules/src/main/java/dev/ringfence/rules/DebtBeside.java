package dev.ringfence.rules;

import dev.ringfence.baseline.Baselines;
import dev.ringfence.files.SlashPath;
import dev.ringfence.map.Problem;
import dev.ringfence.standing.KnownDebt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the baselines of a map: in the {@code ringfence} folder beside it, and in those of the projects below that have
 * no other map.
 */
final class DebtBeside extends SimpleFileVisitor<Path> {

    private static final String RINGFENCE = "ringfence";

    /** Names folders that hold no project of their own. */
    private static final Set<String> NO_PROJECTS = Set.of("src", "target", "build", "node_modules");

    private final Path top;
    private final Path map;
    private final List<Baselines> baselines = new ArrayList<>();

    private DebtBeside(Path map) {
        this.top = Objects.requireNonNull(map.getParent());
        this.map = map;
    }

    /**
     * Returns the debt that the baselines of a map hold.
     *
     * @throws IllegalArgumentException where one cannot be relied on, with every problem, a line each
     */
    static KnownDebt map(Path map) {
        DebtBeside debt = new DebtBeside(map.toAbsolutePath().normalize());
        try {
            Files.walkFileTree(debt.top, debt);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look for baselines below " + debt.top, e);
        }
        debt.baselines.sort(Comparator.comparing(Baselines::folder));
        debt.refuseDamage();
        List<KnownDebt> each = debt.baselines.stream().map(KnownDebt::in).toList();
        return identity ->
                each.stream().flatMap(known -> known.line(identity).stream()).findFirst();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(top)) {
            return FileVisitResult.CONTINUE;
        }
        String name = folder.getFileName().toString();
        if (name.startsWith(".") || NO_PROJECTS.contains(name) || hasMapOfItsOwn(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (name.equals(RINGFENCE)) {
            baselines.add(Baselines.in(folder, this::shown));
        }
        return FileVisitResult.CONTINUE;
    }

    /** A link is not followed, and one in the place of the folder is told. */
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink() && file.getFileName().toString().equals(RINGFENCE)) {
            baselines.add(Baselines.in(file, this::shown));
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean hasMapOfItsOwn(Path folder) {
        return Files.exists(folder.resolve(map.getFileName()));
    }

    /** What may not be read is passed over, for no project that can be built is there. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
        return FileVisitResult.CONTINUE;
    }

    private void refuseDamage() {
        String problems = baselines.stream()
                .flatMap(each -> each.problems().stream())
                .map(Problem::toString)
                .collect(Collectors.joining("\n"));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems);
        }
    }

    private String shown(Path file) {
        return SlashPath.from(top, file);
    }
}
