package dev.ringfence.advice.rules;

import dev.ringfence.edges.EdgeStanding;
import dev.ringfence.edges.JudgedEdge;
import dev.ringfence.edges.JudgedModules;
import dev.ringfence.map.Edge;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.Module;
import java.util.Optional;

/** Says which line of the map an edge breaks. */
public final class Why {

    private Why() {}

    public static Optional<String> of(JudgedEdge judged, Judge judge) {
        return judged.broken().map(broken -> {
            String because = broken.because().map(text -> ", because: " + text).orElse("");
            return sentence(judged.edge(), broken, judge) + " (" + broken.place() + ")" + because + expired(judged);
        });
    }

    private static String sentence(Edge edge, Judgement.Broken broken, Judge judge) {
        JudgedModules border = JudgedModules.of(judge, edge);
        String user = name(border.user());
        String used = name(border.used());
        return switch (broken.rule()) {
            case EXTRACTED_MODULE -> used + " is extracted: it has left this code base";
            case FORBIDDEN_DEPENDENCY -> user + " forbids " + edge.to();
            case CLOSED_MODULE -> used + " is " + state(border) + ": nobody may add uses of it";
            case UNDECLARED_DEPENDENCY -> user + " does not require " + used;
            case INTERNAL_ACCESS -> used + " does not export " + edge.to() + " to " + user;
            default -> "the layers of " + user + " lead the other way";
        };
    }

    private static String state(JudgedModules border) {
        return border.used().map(module -> module.state().id()).orElse("closed");
    }

    private static String expired(JudgedEdge judged) {
        Optional<ExceptionEntry> over = judged.standing() == EdgeStanding.NEW ? judged.exception() : Optional.empty();
        return over.map(entry -> "; the exception for it ended on "
                        + entry.until().map(Object::toString).orElse("its last day") + " (" + entry.place() + ")")
                .orElse("");
    }

    static String name(Optional<Module> module) {
        return module.map(each -> each.name().value()).orElse("code of no module");
    }
}
