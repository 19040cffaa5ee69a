package dev.ringfence.growth;

import dev.ringfence.growth.PlainShop.Excuse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says what growth has to tell of a branch, by sets alone: it reads no file, no history, and none of growth's code. */
final class PlainJudge {

    private static final List<String> STRICTEST_FIRST = List.of("fail", "reason", "off");

    private final List<PlainShop> bases;
    private final PlainShop today;
    private final Map<String, Integer> idOfName;
    private final Optional<String> said;
    private final SortedSet<String> told = new TreeSet<>();
    private final boolean fails;

    private PlainJudge(List<PlainShop> bases, PlainShop today, Map<String, Integer> idOfName, Optional<String> said) {
        this.bases = bases;
        this.today = today;
        this.idOfName = idOfName;
        this.said = said;
        this.fails = bases.stream().anyMatch(base -> "fail".equals(base.settings.get("growth")));
    }

    /**
     * Returns the entries.
     *
     * @param bases what the branch is compared with
     * @param idOfName every name that a type ever had
     * @param said the reason in a commit of the branch
     */
    static SortedSet<String> told(
            List<PlainShop> bases, PlainShop today, Map<String, Integer> idOfName, Optional<String> said) {
        PlainJudge judge = new PlainJudge(bases, today, idOfName, said);
        if (bases.stream().anyMatch(base -> !"off".equals(base.settings.get("growth")))) {
            judge.lines(false);
            judge.lines(true);
            judge.locks();
            judge.loosenings();
        }
        return judge.told;
    }

    private void lines(boolean tests) {
        SortedMap<String, String> now = linesOf(today, tests);
        now.forEach((line, reason) -> {
            if (bases.stream().allMatch(base -> isNew(line, linesOf(base, tests), now))) {
                tell(tests ? "tests" : "main", line, reason);
            }
        });
    }

    /** Returns each line once, with the first reason that it has anywhere. */
    private static SortedMap<String, String> linesOf(PlainShop shop, boolean tests) {
        SortedMap<String, String> all = new TreeMap<>();
        shop.baselines.forEach((file, lines) -> {
            if (PlainShop.isOfTests(file) == tests) {
                lines.forEach((line, reason) -> all.merge(line, reason, (one, other) -> isSeen(one) ? one : other));
            }
        });
        return all;
    }

    private boolean isNew(String line, Map<String, String> then, Map<String, String> now) {
        return !then.containsKey(line)
                && then.keySet().stream().noneMatch(old -> !now.containsKey(old) && isHeir(line, old));
    }

    private boolean isHeir(String line, String old) {
        String[] here = line.split(" -> ");
        String[] there = old.split(" -> ");
        return isHeirOf(here[0], there[0]) && isHeirOf(here[1], there[1]);
    }

    private boolean isHeirOf(String name, String old) {
        int id = Objects.requireNonNull(idOfName.get(name));
        return Objects.equals(idOfName.get(old), id) && today.type(id).name().equals(name);
    }

    private void locks() {
        today.locked.forEach((type, digest) -> {
            if (bases.stream()
                    .map(base -> base.locked.getOrDefault(type, "-"))
                    .allMatch(old -> old.charAt(0) != digest.charAt(0))) {
                tell("lock", type, digest.substring(1));
            }
        });
    }

    private void loosenings() {
        if (bases.stream().allMatch(base -> base.settings.containsKey("adopted"))
                && !today.settings.containsKey("adopted")) {
            tell("policy", "ringfence/adopted is gone, so what is recorded needs no reason", said.orElse(""));
        }
        if (bases.stream().allMatch(base -> strictness(today) > strictness(base))) {
            tell("policy", "policy growth: " + today.settings.get("growth"), said.orElse(""));
        }
        if (bases.stream().allMatch(base -> "frozen".equals(base.settings.get("state")))
                && "active".equals(today.settings.get("state"))) {
            tell("state", "catalog is active, and was frozen", said.orElse(""));
        }
        today.excuses.forEach((pair, excuse) -> {
            if (bases.stream()
                    .map(base -> Optional.ofNullable(base.excuses.get(pair)))
                    .allMatch(old -> old.isEmpty() || isWider(excuse, old.get()))) {
                tell("exception", pair, excuse.because());
            }
        });
    }

    private static int strictness(PlainShop shop) {
        return STRICTEST_FIRST.indexOf(shop.settings.get("growth"));
    }

    private static boolean isWider(Excuse now, Excuse then) {
        return now.edges() > then.edges() || now.untilYear() > then.untilYear();
    }

    private static boolean isSeen(String reason) {
        return reason.chars().anyMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    private void tell(String kind, String text, String reason) {
        boolean breaks = fails || !isSeen(reason);
        told.add((breaks ? "! " : "  ") + kind + " " + text + (isSeen(reason) ? " # " + reason : ""));
    }

    /** Returns what was told as this judge writes it: without places, and without what was there before. */
    static SortedSet<String> written(String verdict) {
        SortedSet<String> told = new TreeSet<>();
        for (String line : verdict.split("\n")) {
            if (line.startsWith("! ") || line.startsWith("  ")) {
                String[] words = line.substring(2).split(" ", 3);
                String kind = words[0].equals("baseline")
                        ? words[1].contains(".tests.baseline:") ? "tests" : "main"
                        : words[0];
                told.add(line.substring(0, 2) + kind + " " + words[2].replace(", widened", ""));
            } else if (!line.endsWith(" closed") && !line.matches("kept|broken|baselined")) {
                told.add("also said: " + line);
            }
        }
        return told;
    }

    /** Counts the entries by kind. */
    static Map<String, Integer> counted(SortedSet<String> told) {
        Map<String, Integer> counts = new HashMap<>();
        told.forEach(entry -> counts.merge(entry.substring(2).split(" ", 2)[0], 1, Integer::sum));
        return counts;
    }
}
