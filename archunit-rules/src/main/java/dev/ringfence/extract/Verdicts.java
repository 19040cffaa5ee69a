package dev.ringfence.extract;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Facts;
import dev.ringfence.map.Facts.Scaling;
import dev.ringfence.map.Facts.Team;
import dev.ringfence.map.Facts.Traffic;
import dev.ringfence.map.ModuleName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decides by tests that anybody can check.
 *
 * <ol>
 *   <li>Is there a driver? Without one, the module is kept.
 *   <li>Is there a blocker? Then not yet; also where it cannot be known.
 *   <li>Is there nothing to lose, and something to see? Then first, otherwise later.
 * </ol>
 */
final class Verdicts {

    /** Of a hundred commits, so many touch no other module where a team can work alone. */
    static final int ALONE_ENOUGH = 60;

    /** Of a hundred commits, fewer touch no other module where the module changes with others. */
    static final int ALONE_TOO_SELDOM = 40;

    /** With fewer commits than these a percentage says nothing, and neither drives nor blocks. */
    static final int FEWEST_COMMITS = 10;

    private static final int MOST_NAMED = 3;

    private final OptionalInt topThird;
    private final Function<Edge, String> userOf;

    /**
     * Decides among modules.
     *
     * @param topThird how many commits a module of the top third has at least; empty where no history is known
     * @param userOf names the module that uses a table
     */
    Verdicts(OptionalInt topThird, Function<Edge, String> userOf) {
        this.topThird = topThird;
        this.userOf = userOf;
    }

    /** Returns how many commits the last of the top third has, which is rounded up, and at least one. */
    static OptionalInt topThird(List<Integer> commits) {
        List<Integer> sorted =
                commits.stream().sorted((one, other) -> other - one).toList();
        return sorted.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(1, sorted.get((sorted.size() + 2) / 3 - 1)));
    }

    /** @param isGeneric whether others sell what the module does */
    Verdict of(Facts facts, boolean isGeneric, Measured measured) {
        List<String> drivers = drivers(facts, measured);
        boolean mayBeDriven = isReady(facts) && measured.changes().isEmpty();
        if (drivers.isEmpty() && mayBeDriven) {
            return new Verdict(
                    Verdict.Kind.NOT_YET,
                    true,
                    List.of("a team is ready, and how often it changes alone is not known"));
        }
        if (drivers.isEmpty()) {
            return new Verdict(Verdict.Kind.KEEP, false, kept(facts, isGeneric, measured));
        }
        List<String> because = new ArrayList<>(drivers);
        List<String> blockers = blockers(measured);
        List<String> unknown = unknown(measured);
        if (!blockers.isEmpty() || !unknown.isEmpty()) {
            because.addAll(blockers);
            because.addAll(blockers.isEmpty() ? unknown : List.of());
            return new Verdict(Verdict.Kind.NOT_YET, blockers.isEmpty(), List.copyOf(because));
        }
        List<String> waits = waits(facts);
        because.addAll(waits);
        return new Verdict(waits.isEmpty() ? Verdict.Kind.FIRST : Verdict.Kind.LATER, false, List.copyOf(because));
    }

    private List<String> drivers(Facts facts, Measured measured) {
        List<String> drivers = new ArrayList<>();
        if (facts.scaling().equals(Optional.of(Scaling.DIFFERENT))) {
            drivers.add("scaling different");
        }
        if (facts.isolation().equals(Optional.of(true))) {
            drivers.add("isolation asked");
        }
        measured.changes()
                .filter(changes -> isReady(facts) && isTop(changes) && isAlone(changes))
                .ifPresent(changes -> drivers.add("team ready, " + commits(changes) + ", "
                        + changes.alonePercent().orElse(0) + " % alone"));
        return drivers;
    }

    private static boolean isReady(Facts facts) {
        return facts.team().equals(Optional.of(Team.READY));
    }

    private boolean isTop(Changes changes) {
        return topThird.isPresent() && changes.commits() >= topThird.getAsInt();
    }

    private static boolean isAlone(Changes changes) {
        return changes.commits() >= FEWEST_COMMITS && changes.alonePercent().orElse(0) >= ALONE_ENOUGH;
    }

    private static boolean isTooSeldomAlone(Changes changes) {
        return changes.commits() >= FEWEST_COMMITS && changes.alonePercent().orElse(100) < ALONE_TOO_SELDOM;
    }

    private static List<String> kept(Facts facts, boolean isGeneric, Measured measured) {
        List<String> because = new ArrayList<>(List.of(withoutDriver(facts, measured)));
        measured.changes().filter(Verdicts::isTooSeldomAlone).ifPresent(changes -> because.add(withOthers(changes)));
        if (isGeneric) {
            because.add("a generic subdomain: buy or keep");
        }
        return List.copyOf(because);
    }

    private static String withoutDriver(Facts facts, Measured measured) {
        if (isReady(facts) && measured.changes().isPresent()) {
            Changes changes = measured.changes().get();
            return "a team is ready, and it does not change much and alone: " + commits(changes)
                    + (changes.alonePercent().isPresent()
                            ? ", " + changes.alonePercent().getAsInt() + " % alone"
                            : "");
        }
        return facts.isNothingSaid() ? "nothing is said of it" : "no driver said";
    }

    private static String commits(Changes changes) {
        return changes.commits() + (changes.commits() == 1 ? " commit" : " commits");
    }

    private List<String> blockers(Measured measured) {
        List<String> blockers = new ArrayList<>();
        List<List<ModuleName>> ways = measured.cut().ways();
        if (!ways.isEmpty()) {
            blockers.add(ways.stream().limit(MOST_NAMED).map(Verdicts::arrows).collect(Collectors.joining(", "))
                    + more(ways.size()));
        }
        measured.tables().filter(found -> !found.in().isEmpty()).ifPresent(found -> blockers.add(users(found.in())));
        measured.changes().filter(Verdicts::isTooSeldomAlone).ifPresent(changes -> blockers.add(withOthers(changes)));
        return blockers;
    }

    private static String more(int all) {
        return all > MOST_NAMED ? " and " + (all - MOST_NAMED) + " more" : "";
    }

    private static String arrows(List<ModuleName> way) {
        return way.size() == 3
                ? way.get(0) + " <-> " + way.get(1)
                : way.stream().map(ModuleName::value).collect(Collectors.joining(" -> "));
    }

    private String users(List<Edge> uses) {
        Map<String, Map<String, Long>> tables = uses.stream()
                .collect(Collectors.groupingBy(
                        userOf,
                        TreeMap::new,
                        Collectors.groupingBy(Verdicts::table, TreeMap::new, Collectors.counting())));
        return tables.entrySet().stream()
                        .limit(MOST_NAMED)
                        .map(user -> user.getKey() + " uses " + counted(user.getValue()))
                        .collect(Collectors.joining("; "))
                + more(tables.size());
    }

    private static String counted(Map<String, Long> tables) {
        return tables.entrySet().stream()
                        .limit(MOST_NAMED)
                        .map(table -> table.getKey() + " (" + table.getValue() + ")")
                        .collect(Collectors.joining(", "))
                + more(tables.size());
    }

    private static String table(Edge use) {
        return DataEnd.of(use.to()).map(DataEnd::name).orElse("");
    }

    private static String withOthers(Changes changes) {
        String most = changes.together().stream()
                .limit(1)
                .map(other -> ": changes with " + other.module() + " "
                        + changes.percent(other.commits()).orElse(0) + " %")
                .collect(Collectors.joining());
        return changes.alonePercent().orElse(0) + " % alone" + most;
    }

    private static List<String> unknown(Measured measured) {
        List<String> unknown = new ArrayList<>();
        if (measured.tables().isEmpty()) {
            unknown.add("who uses its tables is not known");
        }
        if (measured.changes().isEmpty()) {
            unknown.add("how often it changes alone is not known");
        }
        return unknown;
    }

    private static List<String> waits(Facts facts) {
        List<String> waits = new ArrayList<>();
        if (!facts.critical().equals(Optional.of(false))) {
            waits.add(facts.critical().isPresent() ? "critical" : "critical is not said");
        }
        Optional<Traffic> traffic = facts.traffic();
        if (traffic.isEmpty()) {
            waits.add("traffic is not said");
        } else if (traffic.get() == Traffic.NONE || traffic.get() == Traffic.LOW) {
            waits.add(traffic.get() == Traffic.NONE ? "no traffic to validate by" : "little traffic to validate by");
        }
        return waits;
    }
}
