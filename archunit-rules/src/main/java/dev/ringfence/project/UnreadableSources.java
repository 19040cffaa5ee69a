package dev.ringfence.project;

import dev.ringfence.map.MapPlace;
import dev.ringfence.map.Policy;
import dev.ringfence.map.Policy.Severity;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Remedy;
import dev.ringfence.source.UnreadableSource;

/** Sources that could break a rule and that JavaParser cannot read, as problems of the policy. */
public final class UnreadableSources {

    private static final String STILL_JUDGED =
            ". Its imports and its class file are judged all the same; what it uses by full name or in its own package, and leaves no trace"
                    + " of in bytecode, is not";
    private static final String REMEDY_OF_WARNING =
            "Nothing has to be done. Where such a source should fail the build, set `unparsable: fail` under `policy` in the map.";
    private static final String REMEDY_OF_FAILURE =
            "Write that place in another way, or set `unparsable: warn` under `policy` in the map.";

    private UnreadableSources() {}

    public static Problem problem(UnreadableSource source, ProjectCode code, Policy policy) {
        boolean fails = policy.unparsable() == Severity.FAIL;
        return new Problem(
                fails ? Problem.Severity.ERROR : Problem.Severity.WARNING,
                new MapPlace(code.shown(source.source().path()), source.line(), 0),
                "JavaParser cannot read this source: " + source.reason() + (fails ? "" : STILL_JUDGED),
                new Remedy.Said(fails ? REMEDY_OF_FAILURE : REMEDY_OF_WARNING));
    }
}
