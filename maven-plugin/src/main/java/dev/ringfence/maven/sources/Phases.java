package dev.ringfence.maven.sources;

import java.util.Set;
import org.apache.maven.model.PluginExecution;

/** Knows the phases of Maven 3 and 4. A phase of another name, such as {@code none}, turns an execution off. */
public final class Phases {

    private static final Set<String> NAMES = Set.of(
            "validate",
            "initialize",
            "generate-sources",
            "process-sources",
            "generate-resources",
            "process-resources",
            "compile",
            "process-classes",
            "generate-test-sources",
            "process-test-sources",
            "generate-test-resources",
            "process-test-resources",
            "test-compile",
            "process-test-classes",
            "test",
            "prepare-package",
            "package",
            "pre-integration-test",
            "integration-test",
            "post-integration-test",
            "verify",
            "install",
            "deploy",
            "all",
            "each",
            "sources",
            "resources",
            "ready",
            "test-sources",
            "test-resources",
            "unit-test");

    private Phases() {}

    /**
     * Says whether a full build runs the execution. Without a phase the goal's own phase counts. Maven 4 has phases
     * around phases: {@code before:compile}.
     */
    public static boolean isBound(PluginExecution execution) {
        String phase = execution.getPhase();
        return phase == null || phase.contains(":") || NAMES.contains(phase.replaceFirst("\\[.*]$", ""));
    }
}
