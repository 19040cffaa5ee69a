package dev.ringfence.report.explain;

import static dev.ringfence.advice.Wording.number;
import static dev.ringfence.report.console.Summary.counted;

import dev.ringfence.edges.CostOfStricter;
import dev.ringfence.edges.UsedEdge;
import dev.ringfence.explain.answer.Leak;
import dev.ringfence.explain.answer.ModuleAnswer;
import dev.ringfence.explain.answer.ModuleAnswer.Unused;
import dev.ringfence.explain.answer.UsesOfModule;
import dev.ringfence.map.Module;
import dev.ringfence.map.Place;
import dev.ringfence.map.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what a module uses and who uses it, for the console. */
final class ModuleAnswerText {

    private static final int EDGES_SHOWN = 20;
    private static final int LEAKS_SHOWN = 10;
    private static final int PLACES_SHOWN = 3;

    private final ModuleAnswer answer;
    private final List<String> lines = new ArrayList<>();

    ModuleAnswerText(ModuleAnswer answer) {
        this.answer = answer;
    }

    List<String> lines() {
        addHead(answer.module());
        addRelations("uses", answer.uses());
        addRelations("used by", answer.usedBy());
        addLeaks();
        addNextStep();
        addUnused("exports that nobody uses", answer.unneeded().exports());
        addUnused("requires that nothing needs", answer.unneeded().requires());
        if (!answer.exceptions().isEmpty()) {
            lines.add("exceptions");
            lines.addAll(OverviewText.exceptions(answer.exceptions()));
        }
        addStricter();
        return lines;
    }

    private void addHead(Module module) {
        lines.add(module.name() + " (" + module.place() + "): "
                + counted(answer.owned().classes(), "class") + ", "
                + module.state() + (module.shared() ? ", shared" : "") + (module.external() ? ", external" : "")
                + module.owner().map(owner -> ", owner " + owner).orElse(""));
        module.because().ifPresent(because -> lines.add("  because " + because));
        answer.owned()
                .claims()
                .forEach(claim -> lines.add("  claims " + claim.pattern() + " (" + claim.place() + "): "
                        + counted(claim.classes(), "class")));
    }

    private void addRelations(String title, List<UsesOfModule> relations) {
        if (relations.isEmpty()) {
            lines.add(title + " no other module");
            return;
        }
        lines.add(title);
        List<List<String>> rows = new ArrayList<>();
        boolean hasSeams = relations.stream().anyMatch(relation -> relation.overSeam() > 0);
        List<String> ofSeams = hasSeams ? List.of("seam") : List.of();
        rows.add(row(
                List.of("module", "owner", "allowed", "excepted"),
                ofSeams,
                List.of("known", "new", "lines", "most used")));
        relations.forEach(relation -> rows.add(row(relation, hasSeams)));
        lines.addAll(ExplainText.table(rows));
    }

    private static List<String> row(List<String> first, List<String> ofSeams, List<String> last) {
        return Stream.of(first, ofSeams, last).flatMap(List::stream).toList();
    }

    /** Most maps have no seam, and most modules stand at none. */
    private static List<String> row(UsesOfModule relation, boolean hasSeams) {
        String heaviest = relation.heaviest().entrySet().stream()
                .map(entry -> entry.getKey().simpleName() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
        return row(
                List.of(
                        relation.module(),
                        relation.owner().orElse(""),
                        number(relation.allowed()),
                        number(relation.excepted())),
                hasSeams ? List.of(number(relation.overSeam())) : List.of(),
                List.of(number(relation.known()), number(relation.fresh()), number(relation.uses()), heaviest));
    }

    private void addLeaks() {
        if (answer.leaks().isEmpty()) {
            return;
        }
        lines.add("shows what its users are not to know, " + Rule.MODEL_LEAK + ": " + Leak.counts(answer.leaks()));
        answer.leaks().stream()
                .limit(LEAKS_SHOWN)
                .map(leak -> edge(leak.edge()) + "  " + leak.standing().id())
                .forEach(lines::add);
        if (answer.leaks().size() > LEAKS_SHOWN) {
            lines.add(
                    "  and " + number(answer.leaks().size() - LEAKS_SHOWN) + " more; -Dringfence.output=json has all");
        }
    }

    private void addNextStep() {
        if (answer.nextStep().isEmpty()) {
            lines.add("next step: none, no edge of it is debt");
            return;
        }
        ModuleAnswer.NextStep step = answer.nextStep().get();
        lines.add("next step: " + step.text());
        step.edges().stream().limit(EDGES_SHOWN).map(ModuleAnswerText::edge).forEach(lines::add);
        if (step.edges().size() > EDGES_SHOWN) {
            lines.add("  and " + number(step.edges().size() - EDGES_SHOWN) + " more; -Dringfence.output=json has all");
        }
    }

    private static String edge(UsedEdge edge) {
        String places =
                edge.places().stream().limit(PLACES_SHOWN).map(Place::toString).collect(Collectors.joining(" "));
        return Stream.of("  " + edge.edge(), places)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("  "));
    }

    private void addUnused(String title, List<Unused> unused) {
        if (!unused.isEmpty()) {
            lines.add(title);
            unused.forEach(entry -> lines.add("  " + entry.text() + " (" + entry.place() + ")"));
        }
    }

    private void addStricter() {
        if (answer.stricter().isEmpty()) {
            return;
        }
        lines.add("what stricter would cost, in lines that baselines would have more");
        for (CostOfStricter cost : answer.stricter()) {
            String where = cost.lines() == 0
                    ? ""
                    : " in " + counted(cost.types(), "type") + ", " + counted(cost.uses(), "use");
            lines.add("  " + counted(cost.lines(), "line") + where + ": " + cost.what() + ", `" + cost.yaml() + "`");
        }
    }
}
