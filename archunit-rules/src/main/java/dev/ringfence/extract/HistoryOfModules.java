package dev.ringfence.extract;

import dev.ringfence.git.Change;
import dev.ringfence.git.GitHistory;
import dev.ringfence.git.RecentChanges;
import dev.ringfence.history.FilesOfMap;
import dev.ringfence.history.HistoryAround;
import dev.ringfence.history.MapsThen;
import dev.ringfence.map.AdviceSettings;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.PathGlob;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Counts by the git history how modules change, and with which others. */
final class HistoryOfModules {

    private static final int MOST_TOGETHER = 3;

    private final AdviceSettings settings;
    private final PathOwners owners;
    private final List<PathGlob> ignored;
    private final SortedMap<ModuleName, Tally> tallies = new TreeMap<>();
    private Optional<String> unknown = Optional.empty();
    private int counted;
    private int sweeps;
    private int ofIgnored;

    private HistoryOfModules(AdviceSettings settings, PathOwners owners) {
        this.settings = settings;
        this.owners = owners;
        this.ignored = settings.ignoreAuthors().stream()
                .map(glob -> PathGlob.of(asOneName(glob)))
                .toList();
    }

    /** Counts what touched one module. */
    private static final class Tally {

        private final SortedMap<String, Integer> together = new TreeMap<>();
        private final SortedMap<String, Integer> authors = new TreeMap<>();
        private int commits;
        private int alone;

        void add(ModuleName own, SortedSet<ModuleName> touched, String author) {
            commits++;
            alone += touched.size() == 1 ? 1 : 0;
            authors.merge(author, 1, Integer::sum);
            touched.stream()
                    .filter(other -> !other.equals(own))
                    .forEach(other -> together.merge(other.value(), 1, Integer::sum));
        }

        Changes changes() {
            List<Changes.Together> most = together.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry::getKey))
                    .limit(MOST_TOGETHER)
                    .map(other -> new Changes.Together(other.getKey(), other.getValue()))
                    .toList();
            int top =
                    authors.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            return new Changes(commits, alone, most, authors.size(), top);
        }
    }

    /** Reads the history of the repository in which the map lies. */
    static HistoryOfModules around(Path map, AdviceSettings settings, PathOwners owners) {
        return HistoryAround.map(
                map,
                (history, path) -> new HistoryOfModules(settings, owners).read(history, FilesOfMap.in(history, path)),
                why -> new HistoryOfModules(settings, owners).without(why));
    }

    private HistoryOfModules without(String why) {
        unknown = Optional.of(why);
        return this;
    }

    private HistoryOfModules read(GitHistory history, FilesOfMap map) {
        try (RecentChanges changes = history.recentChanges(map::isAsked)) {
            OwnersThen then = new OwnersThen(owners, new MapsThen(map, changes::content));
            return changes.tell(settings.months(), change -> add(change, then.touchedBy(change)))
                    ? this
                    : without("this clone is shallow, and begins within these months; the rest comes by"
                            + " `git fetch --unshallow`");
        }
    }

    private void add(Change change, SortedSet<ModuleName> touched) {
        if (touched.isEmpty()) {
            return;
        }
        if (isIgnored(change.author()) || isIgnored(change.mail())) {
            ofIgnored++;
        } else if (touched.size() > settings.sweep()) {
            sweeps++;
        } else {
            counted++;
            String author = change.mail().isBlank() ? change.author() : change.mail();
            touched.forEach(module -> tallies.computeIfAbsent(module, unused -> new Tally())
                    .add(module, touched, author.toLowerCase(Locale.ROOT)));
        }
    }

    private boolean isIgnored(String name) {
        return ignored.stream().anyMatch(glob -> glob.names(asOneName(name)));
    }

    /** A slash in a name is no folder. */
    private static String asOneName(String name) {
        return name.replace('/', ' ').toLowerCase(Locale.ROOT);
    }

    /** Says why nothing is known. */
    Optional<String> unknown() {
        return unknown;
    }

    Optional<Advice.CommitsRead> commits() {
        return unknown.isPresent() ? Optional.empty() : Optional.of(new Advice.CommitsRead(counted, sweeps, ofIgnored));
    }

    Optional<Changes> of(ModuleName module) {
        return unknown.isPresent()
                ? Optional.empty()
                : Optional.of(Optional.ofNullable(tallies.get(module))
                        .map(Tally::changes)
                        .orElseGet(() -> new Changes(0, 0, List.of(), 0, 0)));
    }
}
