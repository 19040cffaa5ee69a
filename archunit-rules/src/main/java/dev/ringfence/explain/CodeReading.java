package dev.ringfence.explain;

import dev.ringfence.baseline.BaselineFile;
import dev.ringfence.baseline.Baselines;
import dev.ringfence.edges.Code;
import dev.ringfence.edges.KnownLine;
import dev.ringfence.edges.UsedEdge;
import dev.ringfence.exposed.Leaks;
import dev.ringfence.gate.whole.NamesSeen;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.Owner;
import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Remedy;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.ClassesWithoutSource;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.ProblemsOfCode;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.ReadBefore;
import dev.ringfence.rules.NotImportedException;
import dev.ringfence.scan.classfile.EdgesAround;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.classfile.ScannedClasses;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceTree;
import dev.ringfence.uses.Use;
import dev.ringfence.uses.Uses;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Violation;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the code of projects, one after the other, as far as a question needs it. */
final class CodeReading {

    private final Question question;
    private final Function<Remedy.Goal, String> commands;
    private final SortedSet<TypeName> types = new TreeSet<>();
    private final SortedMap<Edge, UsedEdge> edges = new TreeMap<>();
    private final Map<Identity, KnownLine> known = new LinkedHashMap<>();
    private final List<Nest> nests = new ArrayList<>();
    private final Set<TypeName> inSources = new TreeSet<>();
    private Optional<Judge> leaksUnder = Optional.empty();
    private final SortedSet<TypeName> leftOut = new TreeSet<>();
    private final boolean leavesOut;
    private boolean isWhole = true;
    private final List<String> notes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private CodeReading(Question question, Function<Remedy.Goal, String> commands, boolean leavesOut) {
        this.question = question;
        this.commands = commands;
        this.leavesOut = leavesOut;
    }

    /** Begins a reading that has read nothing yet. */
    public static CodeReading forQuestion(Question question, Function<Remedy.Goal, String> commands) {
        return new CodeReading(question, commands, false);
    }

    /** Begins a reading of all that has a source: class files whose source is nowhere are left out, and told. */
    public static CodeReading ofCodeWithSource(Function<Remedy.Goal, String> commands) {
        return new CodeReading(new Question.OfAll(), commands, true);
    }

    /** Looks from now on also for what types show and should not, as check does under the judge's map. */
    public void findLeaks(Judge judge) {
        leaksUnder = Optional.of(judge);
    }

    /**
     * Reads the code of one more project, main or tests.
     *
     * @param before what an earlier run read of files that are the same
     */
    public void add(ProjectCode code, ReadBefore before) {
        try {
            read(code, before);
        } catch (NotImportedException e) {
            problems.add(e.problem(code.shown(e.file()), code.compileCommand()));
        } catch (UncheckedIOException e) {
            problems.add(ProblemsOfCode.notReadable(code, e));
        }
    }

    private void read(ProjectCode code, ReadBefore before) {
        CodeOnDisk onDisk = kept(CodeOnDisk.of(code, before), code);
        List<SourceFile> notCompiled = onDisk.sourcesWithoutClass();
        nests.addAll(onDisk.classes().nests());
        if (code.kind() == CodeKind.MAIN) {
            onDisk.classes().nests().stream().map(Nest::type).forEach(this::addType);
            notCompiled.forEach(source -> source.declaredTypes().forEach(this::addType));
        }
        addBaselines(code);
        if (question.asksForUses()) {
            addUses(code, onDisk);
            SourceTree.of(code.roots().otherSources()).all().forEach(source -> inSources.add(source.typeByPath()));
        }
        if (code.kind() == CodeKind.MAIN) {
            leaksUnder.ifPresent(judge -> new Leaks(onDisk, judge).all().forEach(leak -> addLeak(code, leak)));
        }
        if (question.takesWholeBuild().isPresent()) {
            noteNotCompiled(code, notCompiled, onDisk.classes());
        }
    }

    private CodeOnDisk kept(CodeOnDisk onDisk, ProjectCode code) {
        if (!leavesOut) {
            return onDisk;
        }
        SortedSet<TypeName> nowhere = ClassesWithoutSource.of(onDisk, code).nowhere();
        leftOut.addAll(nowhere);
        return onDisk.without(nowhere);
    }

    private void addType(TypeName type) {
        if (!type.isPackageInfo() && !type.isModuleInfo()) {
            types.add(type);
        }
    }

    private void addBaselines(ProjectCode code) {
        for (BaselineFile file :
                Baselines.in(code.ringfenceFolder(), code::shown).files()) {
            file.lines()
                    .forEach((identity, line) -> known.putIfAbsent(
                            identity, new KnownLine(new Place(code.shown(file.path()), line.number()), line.reason())));
            file.problems().stream()
                    .map(problem -> problem.line(commands))
                    .filter(note -> !notes.contains(note))
                    .forEach(notes::add);
        }
    }

    private void addUses(ProjectCode code, CodeOnDisk onDisk) {
        for (Use use : Uses.of(onDisk).edges().values()) {
            List<Place> places = use.places().stream()
                    .map(sighting -> new Place(code.shown(sighting.source()), sighting.line()))
                    .toList();
            edges.merge(use.edge(), new UsedEdge(use.edge(), use.times(), places), UsedEdge::with);
        }
    }

    private void addLeak(ProjectCode code, Violation leak) {
        if (leak.identity() instanceof Identity.OfEdge of) {
            List<Place> places = leak.sightings().stream()
                    .map(sighting -> new Place(code.shown(sighting.source()), sighting.line()))
                    .toList();
            edges.merge(of.edge(), new UsedEdge(of.edge(), Math.max(1, places.size()), places), UsedEdge::with);
        }
    }

    private void noteNotCompiled(ProjectCode code, List<SourceFile> notCompiled, ScannedClasses classes) {
        if (!notCompiled.isEmpty()) {
            notes.add(code.id() + ": " + notCompiled.size() + " of the sources have no class file, such as "
                    + code.shown(notCompiled.get(0).path()) + "; what only class files show was not seen: "
                    + code.compileCommand());
        }
        if (!classes.unreadable().isEmpty()) {
            String files = classes.unreadable().stream()
                    .limit(1)
                    .map(file -> code.shown(file.path()))
                    .collect(Collectors.joining());
            notes.add(code.id() + ": " + classes.unreadable().size() + " class files cannot be read, such as " + files
                    + "; compile them again: " + code.compileCommand());
        }
    }

    /** Notes that the session leaves projects out, so that what nobody uses here may be used there. */
    public void missProject(String missing) {
        isWhole = false;
        question.takesWholeBuild()
                .ifPresent(taking -> notes.add("partial view: " + missing + "; " + taking + " the whole build"));
    }

    /** Notes the types that count for no module: those that were left out, and those that several modules claim alike. */
    public void noteTypesOfNobody(Judge judge) {
        NotesOfTypes.nowhere(leftOut).ifPresent(notes::add);
        NotesOfTypes.ties(nests, judge).ifPresent(notes::add);
    }

    /** Returns the types that were left out. */
    public SortedSet<TypeName> leftOut() {
        return Collections.unmodifiableSortedSet(leftOut);
    }

    /** Says what keeps the code from being relied on. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Returns the types of the code that was read, with their class files. */
    public List<Nest> nests() {
        return List.copyOf(nests);
    }

    /** Returns the edges of the code that was read, as its class files name them. */
    public EdgesAround around() {
        return new EdgesAround(List.copyOf(nests));
    }

    /** Returns the types that patterns of a map may fit. */
    public NamesSeen namesFor(Judge judge) {
        Set<TypeName> seen = new TreeSet<>(inSources);
        Set<TypeName> used = new TreeSet<>();
        nests.forEach(nest -> {
            seen.add(nest.type());
            used.addAll(nest.names());
        });
        used.stream().filter(named -> isExternal(judge.ownerOf(named))).forEach(seen::add);
        return new NamesSeen(seen, used);
    }

    private static boolean isExternal(Owner owner) {
        return owner.owningModule().filter(Module::external).isPresent();
    }

    /** Returns all that was read. */
    public Code code() {
        return new Code(types, edges, known, isWhole, List.copyOf(notes));
    }
}
