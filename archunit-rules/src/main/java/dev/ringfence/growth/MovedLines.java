package dev.ringfence.growth;

import dev.ringfence.git.TreeFiles;
import dev.ringfence.growth.KnownLines.Line;
import dev.ringfence.map.TypeName;
import dev.ringfence.moves.Renamed;
import dev.ringfence.moves.Sources;
import dev.ringfence.violation.Identity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Tells lines that only bear another name from lines that are new: one is gone for each, and git says that the file of a type that it
 * named is now the file of the type that the new one names.
 */
final class MovedLines {

    private final List<Line> gone;
    private final Supplier<List<Renamed>> renames;
    private final TreeFiles before;
    private final TreeFiles today;

    /**
     * Of one comparison.
     *
     * @param renames asked only where a line has both come and gone
     * @param before the tree of the base
     * @param today the tree of today
     */
    MovedLines(List<Line> gone, Supplier<List<Renamed>> renames, TreeFiles before, TreeFiles today) {
        this.gone = new ArrayList<>(gone);
        this.renames = renames;
        this.before = before;
        this.today = today;
    }

    /** The lines that are in the place of none that is gone. */
    List<Line> newAmong(List<Line> added) {
        if (added.isEmpty() || gone.isEmpty()) {
            return added;
        }
        List<Renamed> renamed = renames.get();
        Set<Line> moved = new HashSet<>();
        for (Line line : added) {
            Optional<Line> then = gone.stream()
                    .filter(old -> isSame(old.identity(), line.identity(), renamed))
                    .findFirst();
            then.ifPresent(old -> {
                gone.remove(old);
                moved.add(line);
            });
        }
        return added.stream().filter(line -> !moved.contains(line)).toList();
    }

    private boolean isSame(Identity then, Identity now, List<Renamed> renamed) {
        if (then instanceof Identity.OfEdge old && now instanceof Identity.OfEdge fresh) {
            return isSame(old.edge().from(), fresh.edge().from(), renamed)
                    && isSame(old.edge().to(), fresh.edge().to(), renamed);
        }
        return then instanceof Identity.OfType old
                && now instanceof Identity.OfType fresh
                && isSame(old.type(), fresh.type(), renamed);
    }

    private boolean isSame(TypeName then, TypeName now, List<Renamed> renamed) {
        if (then.equals(now)) {
            return true;
        }
        boolean isMoved =
                renamed.stream().anyMatch(file -> isFileOf(file.oldPath(), then) && isFileOf(file.newPath(), now));
        return isMoved && (!now.isWholePackage() || !hasSource(today, then) && !hasSource(before, now));
    }

    private static boolean hasSource(TreeFiles files, TypeName wholePackage) {
        return !files.paths(path -> Sources.isSource(path) && isFileOf(path, wholePackage))
                .isEmpty();
    }

    /** A star stands for any file of its package; it has moved where all of them have, to a package that is new. */
    private static boolean isFileOf(String path, TypeName type) {
        String name = type.isWholePackage() ? DebtFiles.folder(path) : path.substring(0, path.lastIndexOf('.'));
        String asked = (type.isWholePackage() ? type.packageName() : type.qualified()).replace('.', '/');
        return name.equals(asked) || name.endsWith("/" + asked);
    }
}
