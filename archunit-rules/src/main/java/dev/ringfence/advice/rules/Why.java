package dev.ringfence.advice.rules;

import dev.ringfence.advice.Reason;
import dev.ringfence.edges.EdgeStanding;
import dev.ringfence.edges.JudgedEdge;
import dev.ringfence.edges.JudgedModules;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.UnderSeam;
import java.util.Optional;

/** Says why an edge may not be added. */
public final class Why {

    private Why() {}

    /** Says which line of the map the edge breaks, where it breaks any. */
    public static Optional<String> of(JudgedEdge judged, Judge judge) {
        if (DataEnd.isAt(judged.edge())) {
            return ofData(judged, judge).map(Reason::message);
        }
        JudgedModules between = JudgedModules.of(judge, judged.edge());
        return judged.broken()
                .map(broken -> AllRules.onEdges(broken.rule()).why(judged.edge(), between) + " (" + broken.place() + ")"
                        + broken.because().map(text -> ", because: " + text).orElse("")
                        + expired(judged));
    }

    /** Says the same of an end that is no code, as {@code check} does; empty for uses of types. */
    public static Optional<Reason> ofData(JudgedEdge judged, Judge judge) {
        return AskedOfData.of(judged, judge)
                .map(group -> AllRules.onViolations(group.rule()).reason(group));
    }

    private static String expired(JudgedEdge judged) {
        Optional<ExceptionEntry> over = judged.standing() == EdgeStanding.NEW ? judged.exception() : Optional.empty();
        Optional<UnderSeam> seam = judged.standing() == EdgeStanding.NEW ? judged.seam() : Optional.empty();
        return seam.map(under -> "; the seam " + under.seam().name() + " ended on " + under.until() + " ("
                        + under.seam().place() + ")")
                .orElseGet(() -> expired(over));
    }

    private static String expired(Optional<ExceptionEntry> over) {
        return over.map(entry -> "; the exception for it ended on "
                        + entry.until().map(Object::toString).orElse("its last day") + " (" + entry.place() + ")")
                .orElse("");
    }

    /** Says why the code of the user may not be changed, whatever the map says of the edge. */
    public static Optional<String> frozen(Module user) {
        return user.state().codeIsReadOnly() ? Optional.of(new FrozenCode().why(user)) : Optional.empty();
    }
}
