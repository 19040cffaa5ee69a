package dev.ringfence.extract.plan;

import dev.ringfence.advice.WayOut;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Remedy;
import dev.ringfence.map.Seam;
import dev.ringfence.map.State;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.edit.LeavingEdits;
import dev.ringfence.map.edit.MapDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Plans the end: the module is {@code extracted}, and nothing is left of it here. */
final class GoneStep {

    private final Leaving leaving;
    private final List<TypeName> types;
    private final List<Edge> uses;
    private final List<Module> users;
    private final List<Module> used;
    private final List<Seam> seams;

    private GoneStep(Leaving leaving) {
        this.leaving = leaving;
        this.types = leaving.typesOf(leaving.name());
        this.uses = leaving.into(leaving.name());
        this.users = leaving.map().modules().values().stream()
                .filter(user -> requires(user, leaving.name()))
                .toList();
        this.used = state() == State.EXTRACTED ? used() : List.of();
        this.seams = StateStep.seamsOf(leaving);
    }

    private static boolean requires(Module user, ModuleName used) {
        return user.requires().stream()
                .anyMatch(entry -> entry.module().filter(used::equals).isPresent());
    }

    /** What has left requires nothing; before that it does. */
    private List<Module> used() {
        return leaving.map().modules().values().stream()
                .filter(used -> requires(leaving.module(), used.name()))
                .toList();
    }

    static Step of(Leaving leaving) {
        return new GoneStep(leaving).step();
    }

    private Step step() {
        List<PlanLine> lines = lines();
        int count = lines.stream().mapToInt(PlanLine::count).sum();
        boolean isDone = state() == State.EXTRACTED && count == 0;
        return new Step(
                Step.Kind.EXTRACTED,
                OptionalInt.of(count),
                isDone,
                "still here of what must be gone",
                lines,
                isDone ? List.of() : ways());
    }

    private State state() {
        return leaving.module().state();
    }

    private List<PlanLine> lines() {
        List<PlanLine> lines = new ArrayList<>();
        add("types", types, lines);
        add("uses by others", uses, lines);
        add("modules that require it", names(users), lines);
        add("modules that it requires", names(used), lines);
        add(
                "seams",
                seams.stream()
                        .map(seam -> seam.name() + Leaving.at(seam.place()))
                        .toList(),
                lines);
        add(
                "flags of seams",
                seams.stream()
                        .flatMap(seam -> seam.flags().stream())
                        .map(flag -> flag.name() + Leaving.at(flag.place()))
                        .toList(),
                lines);
        lines.sort(PlanLine.HEAVIEST);
        return lines;
    }

    private static List<ModuleName> names(List<Module> modules) {
        return modules.stream().map(Module::name).toList();
    }

    private static void add(String text, List<?> all, List<PlanLine> lines) {
        if (!all.isEmpty()) {
            lines.add(PlanLine.of(text, all));
        }
    }

    private List<WayOut> ways() {
        return switch (state()) {
            case ACTIVE, CLOSED, FROZEN ->
                List.of(WayOut.of(WayOut.Kind.DELETE, "first say in step 7 that it leaves; then its types may go"));
            case EXTRACTING -> List.of(extracted());
            case EXTRACTED -> whatIsLeft();
        };
    }

    private WayOut extracted() {
        String text = (types.isEmpty() && uses.isEmpty() ? "" : "delete its types, and end their uses; ")
                + "then say that it is gone, and prune what was recorded of it";
        return new WayOut(
                WayOut.Kind.STATE,
                text,
                leaving.draft()
                        .flatMap(draft -> LeavingEdits.inState(draft, leaving.name(), State.EXTRACTED))
                        .map(MapDraft::edits)
                        .orElse(List.of()),
                Optional.of(leaving.commands().compiled(Remedy.Goal.BASELINE) + " && "
                        + leaving.commands().compiled(Remedy.Goal.FREEZE)),
                Optional.empty());
    }

    private List<WayOut> whatIsLeft() {
        List<WayOut> ways = new ArrayList<>();
        if (!types.isEmpty()) {
            ways.add(WayOut.of(WayOut.Kind.DELETE, "delete the types that are still here"));
        }
        if (!uses.isEmpty()) {
            ways.add(WayOut.command(
                    WayOut.Kind.DO_WITHOUT,
                    "use what has taken its place",
                    leaving.explain(ModuleName.UNMAPPED, leaving.name().value())));
        }
        if (!users.isEmpty() || !used.isEmpty()) {
            ways.add(edited("let nobody require it, and let it require nothing", withoutRequires()));
        }
        seams.stream()
                .limit(1)
                .forEach(seam -> ways.add(edited(
                        "once the cutover is not to be taken back, take away the seam " + seam.name()
                                + ", with its flags in code",
                        leaving.draft().flatMap(draft -> LeavingEdits.withoutSeam(draft, seam)))));
        return ways;
    }

    private static WayOut edited(String text, Optional<MapDraft> draft) {
        return WayOut.edit(WayOut.Kind.DELETE, text, draft.map(MapDraft::edits).orElse(List.of()));
    }

    private Optional<MapDraft> withoutRequires() {
        Optional<MapDraft> edited = leaving.draft();
        for (Module user : users) {
            edited = edited.flatMap(draft -> draft.withoutRequiring(user.name(), leaving.name()));
        }
        for (Module each : used) {
            edited = edited.flatMap(draft -> draft.withoutRequiring(leaving.name(), each.name()));
        }
        return edited;
    }
}
