package dev.ringfence.results;

import dev.ringfence.project.CodeKind;
import dev.ringfence.verdict.ProjectUse;

/**
 * Holds what remains of a judged project, to be judged with the others once all projects have a result.
 *
 * @param project such as {@code com.acme:shop}
 * @param kind main or tests
 * @param key what the result was made of: a result whose key does not fit today is none
 * @param use what the project uses of the map
 * @param verdict what was found in the project
 */
public record ProjectResult(String project, CodeKind kind, Key key, ProjectUse use, PartVerdict verdict) {

    /** Says whether both tell the same of the same part. */
    boolean tellsTheSameAs(ProjectResult other) {
        return use.equals(other.use)
                && verdict.total().equals(other.verdict.total())
                && verdict.coverage().equals(other.verdict.coverage());
    }

    /** Returns the part as messages name it. */
    public String shown() {
        return Part.shown(project, kind);
    }
}
