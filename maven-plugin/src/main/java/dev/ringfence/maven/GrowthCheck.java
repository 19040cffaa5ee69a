package dev.ringfence.maven;

import dev.ringfence.gate.GrowthGate;
import dev.ringfence.git.BaseName;
import dev.ringfence.growth.GrowthSince;
import dev.ringfence.growth.Unjudged;
import dev.ringfence.map.TypeName;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.session.JudgedProjects;
import dev.ringfence.maven.session.SessionMemory;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.CodeRoots;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.verdict.Findings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says what the branch added, once a session for each map, through the project that comes first. Without a base git is
 * never looked for.
 *
 * @param base the name of the base, where there is one
 * @param isRefused whether a person said that there is none, whatever the CI system says
 * @param isOnlyTold whether the base is known, and another goal judges what was added since
 * @param hasClasses whether the class files here may be of today
 */
record GrowthCheck(
        Invocation invocation, Optional<BaseName> base, boolean isRefused, boolean isOnlyTold, boolean hasClasses) {

    private static final Findings NOTHING = Findings.onlyProblems(List.of());

    /** Finds the base by {@code ringfence.base} or the variables of the CI system. */
    static GrowthCheck of(Invocation invocation, @Nullable String asked) {
        Optional<String> given = Optional.ofNullable(asked).map(String::strip);
        return new GrowthCheck(
                invocation,
                BaseName.of(given, invocation.environment()),
                given.filter(BaseName.NONE::equals).isPresent(),
                false,
                true);
    }

    /** Knows the base, and leaves what was added to the goal {@code check}. */
    GrowthCheck onlyTold() {
        return new GrowthCheck(invocation, base, false, true, hasClasses);
    }

    /** Looks at no class file here: what these show was told where they were made. */
    GrowthCheck withoutClasses() {
        return new GrowthCheck(invocation, base, isRefused, isOnlyTold, false);
    }

    /**
     * Returns what the branch added. The first project tells what files show. The last one tells what class files alone
     * show, for these are of today then. Any one tells which projects are hidden from the gate.
     */
    Findings findings(MapOnDisk.Usable map) {
        return base.isEmpty() || isOnlyTold ? NOTHING : findings(map, base.get());
    }

    private Findings findings(MapOnDisk.Usable map, BaseName name) {
        JudgedProjects judged = new JudgedProjects(invocation);
        List<Unjudged> unjudged = judged.unjudged();
        boolean isLast = judged.isLast(project -> MapOnDisk.judges(map.file(), new MavenCode(project), invocation));
        boolean isFirst = isFirst(map);
        if (!isFirst && !isLast && unjudged.isEmpty()) {
            return NOTHING;
        }
        GrowthSince.Question question = question(map, name, unjudged, isLast && hasClasses);
        if (isFirst) {
            String shown = String.valueOf(map.file().getFileName());
            return GrowthGate.judge(GrowthSince.base(question), name.byHand(), shown);
        }
        Findings hidden = unjudged.isEmpty() ? NOTHING : GrowthGate.problems(GrowthSince.unjudged(question));
        return isLast ? hidden.with(GrowthGate.onlyGrown(GrowthSince.byClasses(question))) : hidden;
    }

    /** Tells once a session that nobody compares, since a person said so. */
    Optional<String> note(MapOnDisk.Usable map) {
        return isRefused && isFirst(map) ? Optional.of("growth not judged: ringfence.base is none") : Optional.empty();
    }

    private boolean isFirst(MapOnDisk.Usable map) {
        return SessionMemory.of(invocation.session()).note(GrowthCheck.class.getName() + " " + map.file());
    }

    private GrowthSince.Question question(
            MapOnDisk.Usable map, BaseName name, List<Unjudged> unjudged, boolean areClassesOfToday) {
        List<MavenCode> projects = MapOnDisk.projectsOf(map.file(), invocation);
        return new GrowthSince.Question(
                name,
                map.file(),
                map.map(),
                new MavenCode(invocation.project()).folder(),
                projects.stream().map(MavenCode::folder).toList(),
                projects.stream()
                        .flatMap(project -> project.sourceFolders(CodeKind.MAIN).stream())
                        .toList(),
                unjudged,
                () -> areClassesOfToday ? types(projects) : Set.of());
    }

    private Set<TypeName> types(List<MavenCode> projects) {
        List<Path> folders = projects.stream()
                .filter(project -> invocation.session().getProjects().contains(project.project()))
                .flatMap(project -> project.classRoots(CodeKind.MAIN).stream())
                .toList();
        return CodeOnDisk.of(CodeRoots.of(folders, List.of())).classes().nests().stream()
                .map(Nest::type)
                .collect(Collectors.toSet());
    }
}
