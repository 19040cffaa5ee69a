package dev.ringfence.extract.plan;

import dev.ringfence.advice.WayOut;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Remedy;
import dev.ringfence.map.Seam;
import dev.ringfence.map.State;
import dev.ringfence.map.edit.LeavingEdits;
import dev.ringfence.map.edit.MapDraft;
import dev.ringfence.map.edit.SeamEdits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans what the map says of the leaving: {@code closed}, then {@code extracting}, and a seam with its date. */
final class StateStep {

    /** Says how long a seam that is offered lasts. */
    private static final int MONTHS = 6;

    private final Leaving leaving;
    private final Module module;
    private final List<Seam> seams;

    private StateStep(Leaving leaving) {
        this.leaving = leaving;
        this.module = leaving.module();
        this.seams = seamsOf(leaving);
    }

    /** Returns the seams over which the module leaves. */
    static List<Seam> seamsOf(Leaving leaving) {
        return leaving.map().seams().stream()
                .filter(seam -> seam.old().equals(leaving.name()))
                .toList();
    }

    static Step of(Leaving leaving) {
        return new StateStep(leaving).step();
    }

    private Step step() {
        List<String> missing = new ArrayList<>();
        List<WayOut> ways = new ArrayList<>();
        nextState().ifPresent(next -> {
            missing.addAll(next == State.CLOSED ? List.of("closed", "extracting") : List.of("extracting"));
            ways.add(inState(next));
        });
        if (seams.stream().noneMatch(this::holds)) {
            missing.add("a seam with its date");
            ways.add(seams.isEmpty() ? addSeam() : prolong(seams.get(0)));
        }
        return Step.counted(
                Step.Kind.STATE,
                missing.size(),
                missing.isEmpty() ? "still to be said" : "still to be said: " + String.join(", ", missing),
                lines(),
                ways);
    }

    private Optional<State> nextState() {
        return switch (module.state()) {
            case ACTIVE -> Optional.of(State.CLOSED);
            case CLOSED, FROZEN -> Optional.of(State.EXTRACTING);
            case EXTRACTING, EXTRACTED -> Optional.empty();
        };
    }

    private boolean holds(Seam seam) {
        return !leaving.today().isAfter(seam.until());
    }

    private List<PlanLine> lines() {
        List<PlanLine> lines = new ArrayList<>();
        lines.add(PlanLine.of("it is " + module.state() + Leaving.at(module.place()), 1));
        seams.forEach(seam -> lines.add(PlanLine.of(
                "seam " + seam.name() + (holds(seam) ? " until " : " ended on ") + seam.until()
                        + Leaving.at(seam.place()),
                1)));
        return lines;
    }

    private WayOut inState(State next) {
        boolean closes = next == State.CLOSED;
        String text = closes ? "close it, and record today's uses" : "say that it leaves, and lock its code";
        String command = closes
                ? leaving.command(Remedy.Goal.BASELINE) + " -Dringfence.reason=\"" + module.name() + " is closed\""
                : leaving.command(Remedy.Goal.FREEZE);
        return edited(
                        WayOut.Kind.STATE,
                        text,
                        leaving.draft().flatMap(draft -> LeavingEdits.inState(draft, module.name(), next)),
                        "`state: " + next + "` at " + module.name() + Leaving.at(module.place()))
                .then("", command);
    }

    private static WayOut edited(WayOut.Kind kind, String text, Optional<MapDraft> draft, String written) {
        return draft.map(each -> WayOut.edit(kind, text, each.edits()))
                .orElseGet(() -> WayOut.of(kind, text + ": write " + written));
    }

    private WayOut prolong(Seam seam) {
        LocalDate until = leaving.today().plusMonths(MONTHS);
        return edited(
                WayOut.Kind.STATE,
                "give the seam " + seam.name() + " a day that is still to come",
                leaving.draft().flatMap(draft -> SeamEdits.until(draft, seam, until)),
                "`until: " + until + "`" + Leaving.at(seam.place()));
    }

    private WayOut addSeam() {
        String name = freeName();
        String written = "{old: " + module.name() + ", new: " + successor() + ", through: [], until: "
                + leaving.today().plusMonths(MONTHS) + ", owner: "
                + quoted(module.owner().orElse("whom to ask")) + ", because: "
                + quoted(module.because().orElse("why it leaves")) + "}";
        return edited(
                WayOut.Kind.STATE,
                "write the seam: `new` is what takes its place, `through` the types that may use both",
                leaving.draft().flatMap(draft -> LeavingEdits.withSeam(draft, name, written)),
                "`" + name + ": " + written + "` under `seams`");
    }

    private String freeName() {
        String name = module.name() + "-cutover";
        return leaving.map().seam(name).isEmpty() ? name : name + "-2";
    }

    /** Proposes the client module where the map has one that no seam leads to, otherwise a package below the root. */
    private String successor() {
        ModuleMap map = leaving.map();
        String client = module.name() + "-client";
        boolean isFree = map.seams().stream()
                .noneMatch(seam -> seam.successor().toString().contains(client));
        return isFree && map.module(new ModuleName(client)).isPresent() ? client : "." + client.replace("-", "");
    }

    private static String quoted(String text) {
        return '"' + text.strip().replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
    }
}
