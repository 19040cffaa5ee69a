package dev.ringfence.project;

import dev.ringfence.files.FileTree;
import dev.ringfence.files.UnfitFileException;
import dev.ringfence.map.Claim;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Owner;
import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.classfile.ScannedClasses;
import dev.ringfence.scan.classfile.UnreadableClass;
import dev.ringfence.scan.text.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says why the code of a project cannot be relied on. */
public final class ProblemsOfCode {

    private static final String ALLOW_READING = "Make it readable to whoever runs the build.";
    private static final int CONTESTED_TYPES_SHOWN = 3;

    private ProblemsOfCode() {}

    /**
     * Returns class files that cannot be read, sources without a class file, and claims that tie where a type meets
     * them.
     */
    public static List<Problem> of(CodeOnDisk onDisk, ProjectCode code, Judge judge) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(unreadable(code, onDisk.classes()));
        problems.addAll(withoutClass(code, onDisk));
        problems.addAll(ties(onDisk.classes().nests(), judge));
        return List.copyOf(problems);
    }

    /** Tells of a file or folder that the system refuses to read. */
    public static Problem notReadable(ProjectCode code, UncheckedIOException refusal) {
        if (refusal.getCause() instanceof UnfitFileException unfit) {
            return Problem.error(code.shown(unfit.file()), 0, "this file " + unfit.reason(), unfit.remedy());
        }
        if (refusal.getCause() instanceof AccessDeniedException denied && denied.getFile() != null) {
            return denied(code.shown(Path.of(denied.getFile())));
        }
        return Problem.error(code.id(), 0, String.valueOf(refusal.getMessage()), ALLOW_READING);
    }

    /** Tells of a file or folder, by its name in messages, that the system lets nobody of this run read. */
    public static Problem denied(String shown) {
        return Problem.error(shown, 0, FileTree.ACCESS_DENIED, ALLOW_READING);
    }

    private static List<Problem> unreadable(ProjectCode code, ScannedClasses classes) {
        return classes.unreadable().stream().map(file -> unreadable(code, file)).toList();
    }

    private static Problem unreadable(ProjectCode code, UnreadableClass file) {
        String shown = code.shown(file.path());
        return file.isDenied()
                ? denied(shown)
                : Problem.error(
                        shown,
                        0,
                        "this class file cannot be read: " + file.reason(),
                        "Compile it again: " + code.compileCommand() + ", after `mvn clean` if it stays.");
    }

    /** Where class files may not be read, nobody can say which are missing. */
    private static List<Problem> withoutClass(ProjectCode code, CodeOnDisk onDisk) {
        if (onDisk.classes().unreadable().stream().anyMatch(UnreadableClass::isDenied)) {
            return List.of();
        }
        List<SourceFile> missing = onDisk.sourcesWithoutClass().stream()
                .filter(source -> onDisk.classes().unreadable().stream().noneMatch(file -> isOf(file, source)))
                .toList();
        if (!missing.isEmpty() && onDisk.classes().nests().isEmpty()) {
            return List.of(Problem.error(
                    roots(code),
                    0,
                    "there are no class files, though there are " + missing.size() + " sources such as "
                            + code.shown(missing.get(0).path()),
                    "Compile first: " + code.compileCommand() + "." + ofBuildCache(code)));
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

    /** Says whether the class file stands where the compiler puts that of the source. */
    private static boolean isOf(UnreadableClass file, SourceFile source) {
        String relative = source.relative();
        return file.path().endsWith(relative.substring(0, relative.lastIndexOf('.')) + ".class");
    }

    /** A build cache restores the jar of a project, and class files only where its settings say so. */
    private static String ofBuildCache(ProjectCode code) {
        boolean hasJar = code.surroundings()
                .buildFolder()
                .filter(ProblemsOfCode::holdsJar)
                .isPresent();
        return hasJar
                ? " The jar is there: where a build cache restored it, keep the class files too, by"
                        + " <dirName>classes</dirName> under `attachedOutputs` of its settings."
                : "";
    }

    private static boolean holdsJar(Path folder) {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
            return jars.iterator().hasNext();
        } catch (IOException noSuchFolder) {
            return false;
        }
    }

    private static String roots(ProjectCode code) {
        return code.roots().classes().stream().map(code::shown).collect(Collectors.joining(", "));
    }

    /** Claims that tie are an error of the map only where a type meets them: one problem a tie, however many types. */
    public static List<Problem> ties(List<Nest> nests, Judge judge) {
        Map<Owner.Contested, List<String>> ties = new LinkedHashMap<>();
        for (TypeName type : met(nests, judge)) {
            if (judge.ownerOf(type) instanceof Owner.Contested tie) {
                ties.computeIfAbsent(tie, unused -> new ArrayList<>()).add(type.qualified());
            }
        }
        return ties.entrySet().stream()
                .map(entry -> contested(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Returns the types that are here, and the types that these name where their uses are judged: no edge to a tie can
     * be judged.
     */
    private static SortedSet<TypeName> met(List<Nest> nests, Judge judge) {
        SortedSet<TypeName> met = new TreeSet<>();
        for (Nest nest : nests) {
            met.add(nest.type());
            if (judge.ownerOf(nest.type()).isJudged()) {
                met.addAll(nest.names());
            }
        }
        return met;
    }

    /** Names the claim's line, with its file where the problem names another file. */
    private static String line(Claim claim, Place problem) {
        Place place = claim.place();
        String file = place.file().equals(problem.file()) ? "" : place.file() + ", ";
        return file + "line " + place.line();
    }

    private static Problem contested(Owner.Contested tie, List<String> types) {
        Place place = tie.claims().get(0).place();
        String claims = tie.claims().stream()
                .map(claim -> claim.module() + " by `" + claim.pattern().text() + "` (" + line(claim, place) + ")")
                .collect(Collectors.joining(" and "));
        String shown = types.stream().limit(CONTESTED_TYPES_SHOWN).collect(Collectors.joining(", "));
        String more =
                types.size() > CONTESTED_TYPES_SHOWN ? " and " + (types.size() - CONTESTED_TYPES_SHOWN) + " more" : "";
        return Problem.error(
                place,
                "equally specific claims meet in " + shown + more + ": " + claims,
                "Make one of the claims longer, or claim the type by its full name under `types`.");
    }
}
