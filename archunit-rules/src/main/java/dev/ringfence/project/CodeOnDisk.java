package dev.ringfence.project;

import dev.ringfence.map.Claim;
import dev.ringfence.map.Judge;
import dev.ringfence.map.MapPlace;
import dev.ringfence.map.Owner;
import dev.ringfence.map.Problem;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.ClassScan;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.classfile.ScannedClasses;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The class files and sources of a project, and why they cannot be relied on.
 *
 * @param known what its class files, and those beside them that are not judged here, say of the types that its sources name
 */
public record CodeOnDisk(ScannedClasses classes, KnownTypes known, SourceTree sources, List<Problem> problems) {

    private static final int CONTESTED_TYPES_SHOWN = 3;

    public static CodeOnDisk of(ProjectCode code, Judge judge) {
        ScannedClasses classes = ClassScan.of(code.classRoots());
        SourceTree sources = SourceTree.of(code.sourceRoots());
        List<Problem> problems = new ArrayList<>();
        problems.addAll(unreadable(code, classes));
        problems.addAll(withoutClass(code, classes, sources));
        problems.addAll(contested(classes, judge));
        KnownTypes known = KnownTypes.of(classes, ClassScan.of(code.otherClassRoots()));
        return new CodeOnDisk(classes, known, sources, List.copyOf(problems));
    }

    private static List<Problem> unreadable(ProjectCode code, ScannedClasses classes) {
        return classes.unreadable().stream()
                .map(file -> Problem.error(
                        code.shown(file.path()),
                        0,
                        "this class file cannot be read: " + file.reason(),
                        "Compile it again: " + code.compileCommand() + ", after `mvn clean` if it stays."))
                .toList();
    }

    private static List<Problem> withoutClass(ProjectCode code, ScannedClasses classes, SourceTree sources) {
        List<SourceFile> missing = new SourcesOfClasses(classes, sources).sourcesWithoutClass();
        if (!missing.isEmpty() && classes.nests().isEmpty()) {
            return List.of(Problem.error(
                    roots(code),
                    0,
                    "there are no class files, though there are " + missing.size() + " sources such as "
                            + code.shown(missing.get(0).path()),
                    "Compile first: " + code.compileCommand() + "."));
        }
        return missing.stream()
                .map(
                        source -> Problem.error(
                                code.shown(source.path()),
                                0,
                                "this source declares a type, and there is no class file of it",
                                "Compile first: " + code.compileCommand()
                                        + ". A source that is not meant to be compiled belongs under `excludes` of maven-compiler-plugin."))
                .toList();
    }

    private static String roots(ProjectCode code) {
        return code.classRoots().stream().map(code::shown).collect(Collectors.joining(", "));
    }

    /** Claims that tie are an error of the map only where a type meets them: one problem a tie, however many types. */
    private static List<Problem> contested(ScannedClasses classes, Judge judge) {
        Map<Owner.Contested, List<String>> ties = new LinkedHashMap<>();
        for (TypeName type : met(classes, judge)) {
            if (judge.ownerOf(type) instanceof Owner.Contested tie) {
                ties.computeIfAbsent(tie, unused -> new ArrayList<>()).add(type.qualified());
            }
        }
        return ties.entrySet().stream()
                .map(entry -> contested(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The types that are here, and those that they name where their uses are judged: no edge to a tie can be judged. */
    private static SortedSet<TypeName> met(ScannedClasses classes, Judge judge) {
        SortedSet<TypeName> met = new TreeSet<>();
        for (Nest nest : classes.nests()) {
            met.add(nest.type());
            if (judge.ownerOf(nest.type()).isJudged()) {
                met.addAll(nest.names());
            }
        }
        return met;
    }

    /** With its file where that is not the one that the problem names. */
    private static String line(Claim claim, MapPlace problem) {
        MapPlace place = claim.place();
        String file = place.file().equals(problem.file()) ? "" : place.file() + ", ";
        return file + "line " + place.line();
    }

    private static Problem contested(Owner.Contested tie, List<String> types) {
        MapPlace place = tie.claims().get(0).place();
        String claims = tie.claims().stream()
                .map(claim -> claim.module() + " by `" + claim.pattern().text() + "` (" + line(claim, place) + ")")
                .collect(Collectors.joining(" and "));
        String shown = types.stream().limit(CONTESTED_TYPES_SHOWN).collect(Collectors.joining(", "));
        String more =
                types.size() > CONTESTED_TYPES_SHOWN ? " and " + (types.size() - CONTESTED_TYPES_SHOWN) + " more" : "";
        return new Problem(
                Problem.Severity.ERROR,
                place.file(),
                place.line(),
                place.column(),
                "equally specific claims meet in " + shown + more + ": " + claims,
                "Make one of the claims longer, or claim the type by its full name under `types`.");
    }
}
