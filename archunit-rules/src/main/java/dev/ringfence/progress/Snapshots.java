package dev.ringfence.progress;

import dev.ringfence.baseline.BaselineFile;
import dev.ringfence.baseline.BaselineName;
import dev.ringfence.files.SlashPath;
import dev.ringfence.git.MainLine;
import dev.ringfence.git.UnreadableHistoryException;
import dev.ringfence.history.MapsThen;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.progress.Snapshot.Line;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what stood after commits.
 *
 * <ol>
 *   <li>A commit whose map or baselines cannot be read is told, and the one before it counts in its stead.
 *   <li>A baseline that several commits share is read once.
 * </ol>
 */
final class Snapshots {

    private final MainLine commits;
    private final FilesOfProgress files;
    private final MapsThen maps;
    private final Set<String> notes = new LinkedHashSet<>();
    private final IdentityHashMap<State, Optional<Snapshot>> known = new IdentityHashMap<>();
    private final IdentityHashMap<ModuleMap, Judge> judges = new IdentityHashMap<>();
    private Map<String, BaselineFile> baselines = new HashMap<>();

    Snapshots(MainLine commits, FilesOfProgress files) {
        this.commits = commits;
        this.files = files;
        this.maps = new MapsThen(files.ofMap(), commits::content);
    }

    /** Returns what stood after the first of these commits that can be read. */
    Optional<Snapshot> firstOf(List<State> newestFirst) {
        return newestFirst.stream().map(this::of).flatMap(Optional::stream).findFirst();
    }

    private Optional<Snapshot> of(State state) {
        Optional<Snapshot> found = known.get(state);
        if (found == null) {
            found = read(state);
            known.values().removeIf(Optional::isPresent);
            known.put(state, found);
        }
        return found;
    }

    /** Before a map was written, there was nothing to tell. */
    private Optional<Snapshot> read(State state) {
        Set<String> paths = files.baselines(state.files());
        if (paths.isEmpty() && files.mapOf(state.files()).isEmpty()) {
            return Optional.empty();
        }
        try {
            Judge judge = judge(state);
            return Optional.of(new Snapshot(state, judge, lines(state, paths)));
        } catch (UnreadableThenException unreadable) {
            notes.add(unreadable.note());
        } catch (UnreadableHistoryException damaged) {
            notes.add(state.sha() + " cannot be read: " + damaged.getMessage() + "; what stood before counts");
        }
        return Optional.empty();
    }

    private Judge judge(State state) throws UnreadableThenException {
        MapsThen.MapThen then = maps.of(state.files())
                .orElseThrow(() -> new UnreadableThenException("there is no module map in " + state.sha()));
        ModuleMap map = then.map()
                .orElseThrow(
                        () -> UnreadableThenException.of(state, then.problems().get(0)));
        return judges.computeIfAbsent(map, Judge::new);
    }

    private List<Line> lines(State state, Set<String> paths) throws UnreadableThenException {
        Map<String, BaselineFile> read = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (String path : paths) {
            BaselineFile file = baseline(path, state.files().getOrDefault(path, ""), read);
            if (!file.problems().isEmpty()) {
                throw UnreadableThenException.of(state, file.problems().get(0));
            }
            BaselineName name = BaselineName.ofFile(SlashPath.name(path));
            file.lines().keySet().forEach(line -> lines.add(new Line(name.stem(), name.tests(), line)));
        }
        baselines = read;
        return lines;
    }

    private BaselineFile baseline(String path, String blob, Map<String, BaselineFile> read) {
        String key = blob + " " + path;
        BaselineFile before = baselines.get(key);
        BaselineFile file = before == null ? BaselineFile.of(Path.of(path), commits.content(blob)) : before;
        read.put(key, file);
        return file;
    }

    /** Returns what could not be read. */
    List<String> notes() {
        return List.copyOf(notes);
    }
}
