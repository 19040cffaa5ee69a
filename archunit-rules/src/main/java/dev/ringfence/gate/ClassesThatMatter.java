package dev.ringfence.gate;

import dev.ringfence.baseline.BaselineFile;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.Problem;
import dev.ringfence.map.TypeName;
import dev.ringfence.moves.LinesOfTree;
import dev.ringfence.project.ClassesWithoutSource;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.standing.Status;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.violation.Identity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the class files without a source that would decide something, and refuses to judge by them.
 *
 * <ol>
 *   <li>A class of a frozen or extracting module: nobody can say whether its code is as it was.
 *   <li>A class that breaks a rule, and is not excused: the class may have been left behind, and be nobody's debt.
 *   <li>A class at which a line of a baseline begins: what its source showed cannot be told to be gone.
 * </ol>
 *
 * <p>A project without any source is judged by its class files, frozen modules apart.
 */
final class ClassesThatMatter {

    private static final int SHOWN = 3;

    private final Judge judge;
    private final ProjectCode code;
    private final Map<TypeName, Nest> nests;
    private final ClassesWithoutSource classes;
    private final SortedMap<TypeName, String> found = new TreeMap<>();

    ClassesThatMatter(Judge judge, ProjectCode code, CodeOnDisk onDisk, ClassesWithoutSource classes) {
        this.judge = judge;
        this.code = code;
        this.classes = classes;
        this.nests = new LinkedHashMap<>();
        onDisk.classes().nests().forEach(nest -> nests.put(nest.type(), nest));
    }

    /** Looks for classes whose code is read-only. Test code is never frozen. */
    ClassesThatMatter addFrozen() {
        if (code.kind() == CodeKind.MAIN) {
            nests.values().forEach(this::addFrozen);
        }
        return this;
    }

    private void addFrozen(Nest nest) {
        Optional<Module> owner = judge.ownerOf(nest.type())
                .owningModule()
                .filter(module -> module.state().codeIsReadOnly());
        if (owner.isEmpty()) {
            return;
        }
        String state =
                "belongs to " + owner.get().name() + ", which is " + owner.get().state();
        Optional<String> unreadable = classes.unreadableSource(nest);
        if (unreadable.isPresent()) {
            found.put(nest.type(), state + ", and nobody here can read " + unreadable.get());
        } else if (classes.lacksSource(nest)) {
            found.put(nest.type(), state);
        }
    }

    /** Looks for classes that break a rule, whether or not a baseline knows it. */
    ClassesThatMatter addBreaking(List<JudgedViolation> violations) {
        if (!classes.areAllThereIs()) {
            violations.stream()
                    .filter(violation -> violation.violation().sightings().isEmpty())
                    .filter(violation -> !(violation.status() instanceof Status.Excepted)
                            && !(violation.status() instanceof Status.OverSeam))
                    .filter(violation -> !(violation.identity() instanceof Identity.OfCycle))
                    .forEach(
                            violation -> add(LinesOfTree.sourceOf(violation.identity()), "breaks " + violation.rule()));
        }
        return this;
    }

    /** Looks for classes of which a baseline knows something. */
    ClassesThatMatter addRecorded(Stream<BaselineFile> baselines) {
        if (!classes.areAllThereIs()) {
            baselines
                    .flatMap(file -> file.lines().keySet().stream())
                    .map(LinesOfTree::sourceOf)
                    .forEach(type -> add(type, "has a line in a baseline"));
        }
        return this;
    }

    private void add(TypeName type, String why) {
        Nest nest = nests.get(type);
        if (nest != null && !found.containsKey(type) && classes.lacksSource(nest)) {
            found.put(type, why);
        }
    }

    /** Tells of all of them at once. */
    Optional<Problem> problem() {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String folders = code.roots().classes().stream().map(code::shown).collect(Collectors.joining(", "));
        List<TypeName> written = nests.values().stream()
                .filter(nest -> !classes.lacksSource(nest))
                .map(Nest::type)
                .toList();
        return Optional.of(Problem.error(
                folders,
                0,
                counted() + " no source in the folders that are compiled here, and would be judged: " + shown(),
                "Remove what an earlier build or another branch left behind: mvn clean, then " + code.compileCommand()
                        + ". What a plugin makes belongs under `ignore` in the map, such as `"
                        + new PluginMadeTypes(written).ignoreEntry(found.keySet()) + "`."));
    }

    private String counted() {
        return found.size() == 1 ? "1 class file has" : found.size() + " class files have";
    }

    private String shown() {
        int shown = found.size() == SHOWN + 1 ? SHOWN + 1 : SHOWN;
        String names = found.entrySet().stream()
                .limit(shown)
                .map(entry -> entry.getKey() + " " + entry.getValue() + whereItIs(entry.getKey()))
                .collect(Collectors.joining("; "));
        return found.size() > shown ? names + "; and " + (found.size() - shown) + " more" : names;
    }

    private String whereItIs(TypeName type) {
        return Optional.ofNullable(nests.get(type))
                .flatMap(classes::sourceOutOfSight)
                .map(source -> " (" + code.shown(source) + " is in no folder that is compiled here)")
                .orElse("");
    }
}
