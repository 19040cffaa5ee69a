package dev.ringfence.progress;

import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Puts the weeks together.
 *
 * <ol>
 *   <li>Of each week the last commit counts; of a week without one, that of the week before.
 *   <li>Weeks before the first baseline are left out.
 *   <li>The counts of a module begin with the first week that has it.
 * </ol>
 */
final class ProgressOfWeeks {

    private final MainLineWeeks line;
    private final Snapshots snapshots;
    private final int months;
    private final List<Point> points = new ArrayList<>();

    ProgressOfWeeks(MainLineWeeks line, Snapshots snapshots, int months) {
        this.line = line;
        this.snapshots = snapshots;
        this.months = months;
    }

    DebtProgress told() {
        Optional<Snapshot> before = Optional.empty();
        for (LocalDate monday : line.mondays()) {
            Optional<Snapshot> now = snapshots.firstOf(until(monday.plusWeeks(1)));
            if (now.isPresent() && (!points.isEmpty() || !now.get().lines().isEmpty())) {
                points.add(Point.of(week(monday, now.get()), now.get(), before));
                before = now;
            }
        }
        return new DebtProgress(
                line.states().stream().map(State::sha).findFirst(),
                months,
                points.stream().map(Point::week).toList(),
                modules(),
                owners(),
                total(),
                notes());
    }

    private List<State> until(LocalDate end) {
        return line.states().stream().filter(state -> state.day().isBefore(end)).toList();
    }

    private Week week(LocalDate monday, Snapshot now) {
        boolean mapChanged = line.states().stream()
                .anyMatch(state ->
                        state.changesMap() && MainLineWeeks.monday(state.day()).equals(monday));
        ModuleMap map = now.judge().map();
        return new Week(
                monday,
                now.state().sha(),
                now.state().day(),
                now.state().day().isBefore(monday),
                mapChanged,
                map.exceptions().size(),
                (int) map.modules().values().stream()
                        .filter(module -> module.state().codeIsReadOnly())
                        .count(),
                map.seams().size());
    }

    private List<ModuleProgress> modules() {
        return names().stream().map(this::module).toList();
    }

    private SortedSet<String> names() {
        return points.stream()
                .flatMap(point -> point.counts().modules().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private ModuleProgress module(String name) {
        int from = 0;
        while (!points.get(from).has(name)) {
            from++;
        }
        SortedMap<DebtKind, BurnDown> kinds = new TreeMap<>();
        for (DebtKind kind : DebtKind.values()) {
            BurnDown found = burnDown(from, counts -> counts.of(name, kind));
            if (found.most() > 0) {
                kinds.put(kind, found);
            }
        }
        return new ModuleProgress(name, last().owner(name), isGone(name), kinds);
    }

    private boolean isGone(String name) {
        return !last().has(name) && !name.equals(ModuleName.UNMAPPED);
    }

    private Point last() {
        return points.get(points.size() - 1);
    }

    private List<OwnerProgress> owners() {
        SortedMap<String, List<String>> modules = new TreeMap<>();
        names().forEach(name -> modules.computeIfAbsent(last().owner(name).orElse(""), unused -> new ArrayList<>())
                .add(name));
        return modules.entrySet().stream()
                .map(entry -> new OwnerProgress(
                        Optional.of(entry.getKey()).filter(owner -> !owner.isEmpty()), linesOf(entry.getValue())))
                .toList();
    }

    private BurnDown linesOf(Collection<String> modules) {
        return burnDown(
                0,
                counts -> modules.stream()
                        .mapToInt(module -> counts.of(module, DebtKind.LINES))
                        .sum());
    }

    private Optional<BurnDown> total() {
        return points.isEmpty() ? Optional.empty() : Optional.of(burnDown(0, counts -> counts.all(DebtKind.LINES)));
    }

    private BurnDown burnDown(int from, ToIntFunction<Counts> count) {
        List<Point> told = points.subList(from, points.size());
        return BurnDown.of(
                from,
                told.stream().map(point -> count.applyAsInt(point.counts())).toList(),
                told.stream().map(point -> count.applyAsInt(point.stricter())).toList(),
                told.stream().map(point -> count.applyAsInt(point.looser())).toList(),
                line.states().get(0).day());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(line.note().stream().toList());
        notes.addAll(snapshots.notes());
        if (points.isEmpty() && line.note().isEmpty()) {
            String other = snapshots.notes().isEmpty() ? "" : "other ";
            notes.add("no progress: no " + other + "commit of these months has a baseline");
        }
        return List.copyOf(notes);
    }
}
