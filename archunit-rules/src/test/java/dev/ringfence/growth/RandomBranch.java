package dev.ringfence.growth;

import dev.ringfence.growth.PlainShop.Excuse;
import dev.ringfence.growth.PlainShop.ShopType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** A branch that does what chance says, and a plain memory of all that was done. */
final class RandomBranch {

    private static final List<String> REASONS = List.of("", "", "said", "moves in may", "\u200B", "...");

    private final Random random;
    private final TwoBranches history;
    private final Map<String, Integer> idOfName = new HashMap<>();
    private final Set<Integer> pinned = new HashSet<>();
    private final List<String> done = new ArrayList<>();
    private PlainShop today;
    private int names;

    RandomBranch(long seed, Path folder) {
        this.random = new Random(seed);
        this.today = base();
        this.history = new TwoBranches(folder, today);
        for (int edits = 1 + random.nextInt(6); edits > 0; edits--) {
            edit();
        }
        if (random.nextBoolean()) {
            commit("done", Optional.empty());
        }
    }

    List<String> done() {
        return done;
    }

    SortedSet<String> expected() {
        return PlainJudge.told(history.compared(), today, idOfName, history.said());
    }

    SortedSet<String> told() {
        return PlainJudge.written(history.verdict(today));
    }

    private PlainShop base() {
        PlainShop base = new PlainShop();
        base.settings.put("adopted", "yes");
        base.settings.put(
                "growth", List.of("reason", "reason", "reason", "fail", "off").get(random.nextInt(5)));
        base.settings.put("state", random.nextInt(4) == 0 ? "active" : "frozen");
        int many = 9 + random.nextInt(3);
        for (int id = 0; id < many; id++) {
            ShopType type = new ShopType(id, name(PlainShop.MODULES.get(id % 4)), pick(PlainShop.PROJECTS), id >= 8);
            base.types.put(id, type);
            idOfName.put(type.name(), id);
        }
        base.locked.put(base.type(1).name(), "A");
        today = base;
        for (int lines = 2 + random.nextInt(5); lines > 0; lines--) {
            addLine(base);
        }
        base.lines("one/ringfence/billing.baseline");
        if (random.nextInt(3) == 0) {
            excuse(base);
        }
        List<String> lines = List.copyOf(done);
        done.clear();
        done.add("base: " + base.settings + " " + base.excuses + " " + lines);
        return base;
    }

    private String name(String module) {
        return "com.acme." + module + ".T" + names++;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void edit() {
        switch (random.nextInt(18)) {
            case 0, 1, 2 -> addLine(today);
            case 3 -> deleteLine();
            case 4 -> moveLine(false);
            case 5 -> moveLine(true);
            case 6 -> duplicateLine();
            case 7, 8 -> rename();
            case 9 -> moveSource();
            case 10 -> link();
            case 11 -> lock(today);
            case 12 -> set("adopted");
            case 13 -> excuse(today);
            case 14 -> set(random.nextBoolean() ? "growth" : "state");
            case 15 -> commit("told", Optional.of("reason " + (char) ('a' + random.nextInt(26))));
            case 16 -> mainGoesOn();
            default -> mergeOrSquash();
        }
        if (random.nextInt(3) == 0) {
            commit("some", Optional.empty());
        }
    }

    private void addLine(PlainShop where) {
        boolean tests = random.nextInt(3) == 0;
        List<ShopType> from = where.types.values().stream()
                .filter(type -> type.tests() == tests)
                .toList();
        ShopType one = pick(from);
        List<ShopType> to = where.types.values().stream()
                .filter(type -> !type.tests() && !type.module().equals(one.module()))
                .toList();
        String file = PlainShop.file(one.project(), tests);
        String line = one.name() + " -> " + pick(to).name();
        String reason = pick(REASONS);
        where.lines(file).putIfAbsent(line, reason);
        done.add("line " + file + ": " + line + " # " + reason);
    }

    private record Place(String file, String line, String reason) {}

    private Optional<Place> anyLine() {
        List<Place> all = new ArrayList<>();
        today.baselines.forEach(
                (file, lines) -> lines.forEach((line, reason) -> all.add(new Place(file, line, reason))));
        return all.isEmpty() ? Optional.empty() : Optional.of(pick(all));
    }

    private void deleteLine() {
        anyLine().ifPresent(place -> {
            today.lines(place.file()).remove(place.line());
            done.add("without " + place);
        });
    }

    private void moveLine(boolean otherKind) {
        anyLine().filter(this::isFirstName).ifPresent(place -> {
            boolean tests = PlainShop.isOfTests(place.file()) != otherKind;
            String file = PlainShop.file(pick(PlainShop.PROJECTS), tests);
            today.lines(place.file()).remove(place.line());
            today.lines(file).putIfAbsent(place.line(), place.reason());
            pin(place);
            done.add("moved " + place + " to " + file);
        });
    }

    /** A type whose line lies in another project than the type itself is not renamed. */
    private void pin(Place place) {
        pinned.add(idOfName.get(place.line().split(" -> ")[0]));
    }

    private boolean isFirstName(Place place) {
        return isFirstName(place.line().split(" -> ")[0]);
    }

    private boolean isFirstName(String from) {
        return idOfName.keySet().stream()
                .filter(name -> Objects.equals(idOfName.get(name), idOfName.get(from)))
                .allMatch(from::equals);
    }

    private void duplicateLine() {
        anyLine().filter(this::isFirstName).ifPresent(place -> {
            pin(place);
            String file = PlainShop.file(pick(PlainShop.PROJECTS), PlainShop.isOfTests(place.file()));
            today.lines(file).putIfAbsent(place.line(), pick(REASONS));
            done.add("again in " + file + ": " + place);
        });
    }

    private void rename() {
        ShopType type = pick(List.copyOf(today.types.values()));
        if (pinned.contains(type.id()) || type.module().equals("catalog")) {
            return;
        }
        ShopType heir = new ShopType(type.id(), name(type.module()), type.project(), type.tests());
        today.types.put(type.id(), heir);
        idOfName.put(heir.name(), heir.id());
        int written = random.nextInt(4);
        today.baselines.values().forEach(lines -> renameIn(lines, type.name(), heir.name(), written));
        done.add("renamed " + type + " to " + heir.name() + ", " + (written == 0 ? "not written" : "written"));
    }

    private void renameIn(SortedMap<String, String> lines, String name, String heir, int written) {
        for (String line : List.copyOf(lines.keySet())) {
            String now = (line + " ").replace(name + " ", heir + " ").stripTrailing();
            if (!now.equals(line) && (written > 1 || written == 1 && random.nextBoolean())) {
                String reason = lines.remove(line);
                lines.put(now, reason);
            }
        }
    }

    private void moveSource() {
        ShopType type = pick(List.copyOf(today.types.values()));
        if (!isFirstName(type.name())) {
            return;
        }
        pinned.add(type.id());
        String project = pick(PlainShop.PROJECTS);
        today.types.put(type.id(), new ShopType(type.id(), type.name(), project, type.tests()));
        done.add("source of " + type + " to " + project);
    }

    private void link() {
        String project = pick(PlainShop.PROJECTS);
        today.linked.add(project);
        done.add("linked " + project + "/ringfence");
    }

    private void lock(PlainShop where) {
        String type = where.type(random.nextInt(3) == 0 ? 5 : 1).name();
        String digest = (char) ('A' + random.nextInt(4)) + pick(REASONS);
        where.locked.put(type, digest);
        done.add("lock " + type + " " + digest);
    }

    private void set(String key) {
        switch (key) {
            case "adopted" -> today.settings.remove(key);
            case "growth" -> today.settings.put(key, pick(List.of("reason", "fail", "off")));
            default -> today.settings.put(key, pick(List.of("frozen", "active")));
        }
        done.add(key + " is " + today.settings.get(key));
    }

    private void excuse(PlainShop where) {
        String from = pick(PlainShop.MODULES);
        String to = PlainShop.MODULES.get((PlainShop.MODULES.indexOf(from) + 1 + random.nextInt(3)) % 4);
        Excuse excuse = new Excuse(1 + random.nextInt(3), 2090 + random.nextInt(3), "because of may");
        where.excuses.put(from + " -> " + to, excuse);
        done.add("excuse " + from + " -> " + to + " " + excuse);
    }

    private void commit(String message, Optional<String> said) {
        history.commit(message, today, said);
        done.add("commit " + said);
    }

    private void mainGoesOn() {
        PlainShop next = history.main().copy();
        done.add("on main:");
        switch (random.nextInt(5)) {
            case 0 -> excuse(next);
            case 1 -> lock(next);
            default -> addLine(next);
        }
        history.onMain(next, random.nextInt(4) == 0 ? Optional.of("of main") : Optional.empty());
    }

    private void mergeOrSquash() {
        commit("before", Optional.empty());
        int what = random.nextInt(3);
        if (what == 2) {
            history.squashHalf();
            done.add("squashed the older half of the branch into main");
        } else {
            today = history.mergeMain(what == 1);
            done.add("merged main" + (what == 1 ? ", which merged what the branch was before" : ""));
        }
    }
}
