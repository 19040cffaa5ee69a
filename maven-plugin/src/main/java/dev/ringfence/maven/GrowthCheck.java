package dev.ringfence.maven;

import dev.ringfence.gate.GrowthGate;
import dev.ringfence.git.BaseName;
import dev.ringfence.growth.GrowthSince;
import dev.ringfence.growth.Unjudged;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.session.SessionMemory;
import dev.ringfence.maven.session.UnjudgedProjects;
import dev.ringfence.project.CodeKind;
import dev.ringfence.verdict.Findings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what the branch added, once a session for each map, through the project that comes first. Without a base git is
 * never looked for.
 *
 * @param base the name of the base, where there is one
 * @param isRefused whether a person said that there is none, whatever the CI system says
 * @param isOnlyTold whether the base is known, and another goal judges what was added since
 */
record GrowthCheck(Invocation invocation, Optional<BaseName> base, boolean isRefused, boolean isOnlyTold) {

    private static final String ENVIRONMENT = "env.";

    /** Finds the base by {@code ringfence.base} or the variables of the CI system. */
    static GrowthCheck of(Invocation invocation, @Nullable String asked) {
        Optional<String> given = Optional.ofNullable(asked).map(String::strip);
        return new GrowthCheck(
                invocation,
                BaseName.of(given, environment(invocation)),
                given.filter(BaseName.NONE::equals).isPresent(),
                false);
    }

    /** Knows the base, and leaves what was added to the goal {@code check}. */
    GrowthCheck onlyTold() {
        return new GrowthCheck(invocation, base, false, true);
    }

    /** Returns the environment as the session has it: a daemon's own environment is that of another day. */
    private static Map<String, String> environment(Invocation invocation) {
        Map<String, String> variables = new HashMap<>();
        invocation.session().getSystemProperties().forEach((key, value) -> {
            if (key.toString().startsWith(ENVIRONMENT)) {
                variables.put(key.toString().substring(ENVIRONMENT.length()), value.toString());
            }
        });
        return variables;
    }

    /** Returns what the branch added; for each project after the first only which projects are hidden from the gate. */
    Findings findings(MapOnDisk.Usable map) {
        if (base.isEmpty() || isOnlyTold) {
            return Findings.onlyProblems(List.of());
        }
        List<Unjudged> unjudged = new UnjudgedProjects(invocation).heardFirst();
        String shown = String.valueOf(map.file().getFileName());
        if (isFirst(map)) {
            return GrowthGate.judge(
                    GrowthSince.base(question(map, base.get(), unjudged)),
                    base.get().byHand(),
                    shown);
        }
        return unjudged.isEmpty()
                ? Findings.onlyProblems(List.of())
                : GrowthGate.problems(GrowthSince.unjudged(question(map, base.get(), unjudged)));
    }

    /** Tells once a session that nobody compares, since a person said so. */
    Optional<String> note(MapOnDisk.Usable map) {
        return isRefused && isFirst(map) ? Optional.of("growth not judged: ringfence.base is none") : Optional.empty();
    }

    private boolean isFirst(MapOnDisk.Usable map) {
        return SessionMemory.of(invocation.session()).note(GrowthCheck.class.getName() + " " + map.file());
    }

    private GrowthSince.Question question(MapOnDisk.Usable map, BaseName name, List<Unjudged> unjudged) {
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
                unjudged);
    }
}
