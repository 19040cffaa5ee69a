package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.Commands;
import dev.ringfence.advice.FrozenGroup;
import dev.ringfence.frozen.FrozenChange;
import dev.ringfence.frozen.FrozenChange.Change;
import dev.ringfence.map.Module;
import dev.ringfence.map.State;
import dev.ringfence.verdict.JudgedChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The advice where the code of a frozen module is not what its lock says. */
public final class FrozenAdvice {

    private static final int FILES_NAMED = 3;

    private final FrozenGroup group;
    private final Module module;
    private final Commands commands;

    private FrozenAdvice(FrozenGroup group, Commands commands) {
        this.group = group;
        this.module = group.module();
        this.commands = commands;
    }

    public static Advice of(FrozenGroup group, Commands commands) {
        return new FrozenAdvice(group, commands).advice();
    }

    private Advice advice() {
        return new Advice(why(), module.because(), Optional.of(instead()), module.owner(), waysOut());
    }

    private String why() {
        String state = module.state() == State.EXTRACTING ? "is being extracted" : "is frozen";
        return module.name() + " " + state + ", so its code is read-only" + at(module.place());
    }

    private String instead() {
        String newWork = module.state() == State.EXTRACTING
                ? "new work goes where the module is rebuilt"
                : "new work goes to a module whose code may change";
        return module.freeze().deletions() ? newWork + "; whole types may be deleted here" : newWork;
    }

    private List<String> waysOut() {
        List<String> ways = new ArrayList<>();
        if (isAny(change -> !isNewType(change))) {
            ways.add("undo the change: git checkout <base> -- " + changedFiles());
        }
        if (isAny(change -> isNewType(change) && !isRenamed(change))) {
            ways.add("move what is new to a module whose code may change");
        }
        if (isAny(FrozenAdvice::isRenamed)) {
            ways.add("give the renamed type its name back");
        }
        ways.add("freeze it anew: " + commands.freezeAnew());
        return List.copyOf(ways);
    }

    private boolean isAny(Predicate<JudgedChange> wanted) {
        return group.changes().stream().anyMatch(wanted);
    }

    private static boolean isRenamed(JudgedChange judged) {
        return judged.change().renamedFrom().isPresent();
    }

    /** What git has no older state of; a member that was added lies in a file that it has. */
    private static boolean isNewType(JudgedChange judged) {
        FrozenChange change = judged.change();
        return change.change() == Change.ADDED && change.element().indexOf('#') < 0;
    }

    private String changedFiles() {
        List<JudgedChange> old =
                group.changes().stream().filter(change -> !isNewType(change)).toList();
        List<String> files =
                old.stream().map(change -> change.place().file()).distinct().toList();
        boolean isAllThere = old.stream().allMatch(change -> change.change().change() != Change.REMOVED);
        return isAllThere && files.size() <= FILES_NAMED ? String.join(" ", files) : "<files>";
    }
}
