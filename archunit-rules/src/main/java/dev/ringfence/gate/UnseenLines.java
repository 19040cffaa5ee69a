package dev.ringfence.gate;

import dev.ringfence.baseline.BaselineFile;
import dev.ringfence.baseline.Debt;
import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Remedy;
import dev.ringfence.map.TypeName;
import dev.ringfence.moves.LinesOfTree;
import dev.ringfence.project.ClassesWithoutSource;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.violation.Identity;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the lines of baselines of which nobody can say today whether they are needed, so that they are kept.
 *
 * <ol>
 *   <li>The type has a class file, and no source is in sight: what its source showed is not seen.
 *   <li>The type has none, and its source lies in a folder that this run does not read.
 *   <li>The reason of the line says that another profile needs it; that is on purpose, and not told.
 * </ol>
 */
final class UnseenLines {

    private final ProjectCode code;
    private final Set<TypeName> types;
    private final ClassesWithoutSource classes;
    private final Map<Identity, Debt> debts = new LinkedHashMap<>();
    private final Map<Place, String> told = new LinkedHashMap<>();

    UnseenLines(ProjectCode code, CodeOnDisk onDisk, ClassesWithoutSource classes) {
        this.code = code;
        this.classes = classes;
        this.types = onDisk.classes().nests().stream().map(Nest::type).collect(Collectors.toSet());
    }

    /** Says whether the line, which no violation needs, is one of these. */
    boolean keep(BaselineFile file, BaselineFile.Known known) {
        Identity identity = known.line().identity();
        if (code.surroundings().variants().keep(known.line().reason())) {
            debts.put(identity, new Debt(identity, file.name()));
            return true;
        }
        TypeName type = LinesOfTree.sourceOf(identity);
        Optional<Path> outOfSight =
                types.contains(type) ? Optional.empty() : classes.outOfSight().find(type);
        boolean isUnseen = outOfSight.isPresent() || types.contains(type) && classes.areAllThereIs();
        if (isUnseen) {
            debts.put(identity, new Debt(identity, file.name()));
            told.put(
                    new Place(code.shown(file.path()), known.number()),
                    type.qualified()
                            + outOfSight
                                    .map(source -> ", whose source " + code.shown(source)
                                            + " is in no folder that is compiled here")
                                    .orElse(", whose class file has no source here"));
        }
        return isUnseen;
    }

    /** Returns the lines as debt, so that nothing drops them. */
    List<Debt> asDebt() {
        return List.copyOf(debts.values());
    }

    /** Tells of the first line, and of how many there are. */
    Optional<Problem> problem() {
        return told.entrySet().stream()
                .findFirst()
                .map(first -> new Problem(
                        Problem.Severity.WARNING,
                        first.getKey(),
                        (told.size() == 1
                                        ? "this line is kept, though nothing seen here needs it: it"
                                        : "this line and " + (told.size() - 1)
                                                + " more are kept, though nothing seen here needs them: this one")
                                + " begins at " + first.getValue(),
                        new Remedy.Said(
                                "Nothing has to be done. Record the debt where all sources are compiled, and the"
                                        + " lines that nothing needs go.")));
    }
}
