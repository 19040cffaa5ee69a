package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.Edge;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.TypeName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the gate lets through under today's map and did not under the map of the base, for all types there are, all
 * pairs of them and all days on which an exception begins to be over.
 */
public final class NewlyLetThrough {

    private static final LocalDate NEVER = LocalDate.of(2999, 1, 1);

    private final PlainGate before;
    private final PlainGate today;
    private final Set<TypeName> types;
    private final List<What> found = new ArrayList<>();

    private NewlyLetThrough(PlainGate before, PlainGate today, Set<TypeName> types) {
        this.before = before;
        this.today = today;
        this.types = types;
    }

    /**
     * One such thing.
     *
     * @param text what may be done
     * @param modules the names of the modules that it is about, at both ends
     * @param by an entry of one of these kinds is about it, whatever module the entry names
     * @param onlyBy whether only such an entry may be about it
     */
    public record What(String text, Set<String> modules, Set<Kind> by, boolean onlyBy) {

        /** Says whether the entry is about it, as far as names tell. */
        public boolean isToldBy(GrowthEntry entry) {
            return by.contains(entry.kind())
                    || !onlyBy && Stream.of(entry.shown().split("[ ,;]+")).anyMatch(modules::contains);
        }
    }

    /** Asks all there is to ask. */
    public static List<What> between(ModuleMap before, ModuleMap today, Set<TypeName> types) {
        return new NewlyLetThrough(new PlainGate(before), new PlainGate(today), types).all();
    }

    private List<What> all() {
        for (LocalDate day : days()) {
            types.forEach(type -> {
                add(type, day);
                if (!before.isOfNobody(type)) {
                    types.forEach(to -> add(new Edge(type, to), day));
                }
            });
        }
        return found;
    }

    private Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>(Set.of(NEVER));
        Stream.of(before, today)
                .flatMap(gate -> gate.map.exceptions().stream())
                .map(ExceptionEntry::until)
                .forEach(until -> until.ifPresent(day -> days.addAll(Set.of(day, day.plusDays(1)))));
        return days;
    }

    private void add(TypeName type, LocalDate day) {
        boolean isOfNobody = before.isOfNobody(type) && !today.isOfNobody(type);
        if (!isOfNobody && !before.mayExist(type, day) && today.mayExist(type, day)) {
            add(type + " may exist on " + day, List.of(type), today.isOutOfPlace(type));
        }
        if (!before.mayChange(type, day) && today.mayChange(type, day)) {
            add(type + " may change on " + day, List.of(type), today.isReadOnly(type));
        }
        if (!before.mayGo(type, day) && today.mayGo(type, day)) {
            add(type + " may go on " + day, List.of(type), today.isToStay(type));
        }
    }

    private void add(Edge edge, LocalDate day) {
        if (!before.lets(edge, day) && today.lets(edge, day)) {
            add(edge + " on " + day, List.of(edge.from(), edge.to()), today.isRefused(edge));
        }
    }

    /** What the map still refuses only an exception or a policy lets through, or code that an exception is about. */
    private static Set<Kind> kinds(boolean isRefusedStill) {
        return isRefusedStill
                ? Set.of(Kind.EXCEPTION, Kind.POLICY, Kind.CLAIM, Kind.MODULE)
                : Set.of(Kind.IGNORE, Kind.ROOT);
    }

    private void add(String text, Collection<TypeName> of, boolean isRefusedStill) {
        Set<String> modules = new TreeSet<>();
        of.forEach(type -> {
            modules.addAll(before.names(type));
            modules.addAll(today.names(type));
        });
        found.add(new What(text, modules, kinds(isRefusedStill), isRefusedStill));
    }
}
