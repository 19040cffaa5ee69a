package dev.ringfence.maven.console;

import dev.ringfence.map.Remedy;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MavenCommands;
import java.util.List;

/** Says to agents what people know: that there is a map, and how to ask before an edit. */
public final class AgentsParagraph {

    private AgentsParagraph() {}

    /** Returns lines to paste into {@code AGENTS.md}, below one that says so. */
    public static List<String> of(Invocation invocation) {
        return of(MavenCommands.of(invocation, Remedy.Goal.EXPLAIN));
    }

    static List<String> of(String explain) {
        String ask = explain.replaceFirst("^mvn ", "mvn -q ") + " -Dringfence.output=json";
        return List.of(
                "to let agents ask before they edit, add to AGENTS.md:",
                "  ## Modules",
                "  module-map.yaml says which module may use which. A new use that it does not allow fails the build.",
                "  Before you import across modules, run",
                "      " + ask + " -Dringfence.from=TYPE -Dringfence.to=TYPE",
                "  It says whether the use is allowed, why not, what to use instead, whom to ask, and each way out.",
                "  Take the first way out that fits. Never add to baselines or exceptions without a person's word.");
    }
}
