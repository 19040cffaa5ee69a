package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.Commands;
import dev.ringfence.advice.FrozenGroup;
import dev.ringfence.advice.Reason;
import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.advice.Wording;
import dev.ringfence.frozen.FrozenChange;
import dev.ringfence.frozen.FrozenChange.Change;
import dev.ringfence.map.Module;
import dev.ringfence.map.Rule;
import dev.ringfence.map.State;
import dev.ringfence.verdict.JudgedChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Gives the words where the code of a frozen module is not what its lock says, or would not be. */
final class FrozenCode implements WordsOfRule {

    private static final int FILES_NAMED = 3;

    @Override
    public Rule rule() {
        return Rule.FROZEN_CODE;
    }

    /** Returns the advice of reports. */
    Advice advice(FrozenGroup group, Commands commands) {
        return new Advice(reason(group), Optional.of(instead(group.module())), waysOut(group, commands));
    }

    Reason reason(FrozenGroup group) {
        Module module = group.module();
        return new Reason(why(group), module.because(), module.owner());
    }

    /** Says why a module may not use a type that it does not use yet, whatever the map says of the edge. */
    String why(Module user) {
        return user.name() + " is " + user.state() + ": a use that its code does not have yet changes it, which is "
                + rule() + " (" + user.place() + ")";
    }

    private static String why(FrozenGroup group) {
        Module module = group.module();
        String state = module.state() == State.EXTRACTING ? "is being extracted" : "is frozen";
        return module.name() + " " + state + ", so its code is read-only" + at(module.place());
    }

    private static String instead(Module module) {
        String newWork = module.state() == State.EXTRACTING
                ? "new work goes where the module is rebuilt"
                : "new work goes to a module whose code may change";
        return module.freeze().deletions() ? newWork + "; whole types may be deleted here" : newWork;
    }

    private static List<WayOut> waysOut(FrozenGroup group, Commands commands) {
        List<WayOut> ways = new ArrayList<>();
        if (isAny(group, FrozenCode::isTrace)) {
            ways.add(WayOut.command(
                    Kind.FREEZE,
                    "agree to " + traces(group) + ", as each edit only takes out what named " + left(group),
                    commands.freezeFor(left(group) + " left")));
        }
        if (isAny(group, change -> !isNewType(change) && !isTrace(change))) {
            ways.add(WayOut.of(Kind.UNDO, undo(group)));
        }
        if (isAny(group, change -> isNewType(change) && !isRenamed(change))) {
            ways.add(WayOut.of(Kind.MOVE, "move what is new to a module whose code may change"));
        }
        if (isAny(group, FrozenCode::isRenamed)) {
            ways.add(WayOut.of(Kind.UNDO, "give the renamed type its name back"));
        }
        if (!isEvery(group, FrozenCode::isTrace)) {
            ways.add(WayOut.command(Kind.FREEZE, "freeze it anew", commands.freezeAnew()));
        }
        return List.copyOf(ways);
    }

    /** Says whether the change only took out what named types that have left. */
    private static boolean isTrace(JudgedChange judged) {
        return !judged.since().isEmpty();
    }

    private static String traces(FrozenGroup group) {
        long traces = group.changes().stream().filter(FrozenCode::isTrace).count();
        boolean isAll = traces == group.changes().size();
        return isAll ? (traces == 1 ? "it" : "all " + Wording.number(traces)) : "these " + Wording.number(traces);
    }

    private static String left(FrozenGroup group) {
        List<String> types = group.changes().stream()
                .flatMap(judged -> judged.since().stream())
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .distinct()
                .sorted()
                .toList();
        return Wording.few(types, "types");
    }

    private static boolean isEvery(FrozenGroup group, Predicate<JudgedChange> wanted) {
        return group.changes().stream().allMatch(wanted);
    }

    private static boolean isAny(FrozenGroup group, Predicate<JudgedChange> wanted) {
        return group.changes().stream().anyMatch(wanted);
    }

    private static boolean isRenamed(JudgedChange judged) {
        return judged.change().renamedFrom().isPresent();
    }

    /** Says whether git may have no older state of the element; an added member lies in a file that git has. */
    private static boolean isNewType(JudgedChange judged) {
        FrozenChange change = judged.change();
        return change.change() == Change.ADDED && change.element().indexOf('#') < 0;
    }

    /** Nobody knows here which commit has the code that was recorded; git shows all that were there. */
    private static String undo(FrozenGroup group) {
        List<JudgedChange> old = group.changes().stream()
                .filter(change -> !isNewType(change) && !isTrace(change))
                .toList();
        List<String> files =
                old.stream().map(change -> change.place().file()).distinct().toList();
        boolean isAllThere = old.stream().allMatch(change -> change.change().change() != Change.REMOVED);
        if (!isAllThere || files.size() > FILES_NAMED) {
            return "undo the changes; git log -p shows for each file what was there";
        }
        return "undo the change" + (old.size() == 1 ? "" : "s") + "; git log -p -- " + String.join(" ", files)
                + " shows what was there";
    }
}
