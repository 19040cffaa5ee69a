package dev.ringfence.maven.session;

import dev.ringfence.maven.project.PomTree;
import dev.ringfence.report.ReactorTotal;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;

/**
 * Holds what the goals of one Maven session tell each other; the memory ends with the session, so a daemon keeps
 * nothing.
 *
 * <p>It holds classes of the JDK alone. A project with build extensions loads the plugin a second time, and an object of
 * the one class is no object of the other.
 */
public record SessionMemory(SessionData data) {

    public static SessionMemory of(MavenSession session) {
        return new SessionMemory(session.getRepositorySession().getData());
    }

    /** Notes what is said. Returns whether this session hears the note for the first time. */
    public boolean note(String what) {
        return notes().add(what);
    }

    /** Says whether the note was made in this session. */
    public boolean knows(String what) {
        return notes().contains(what);
    }

    /** Returns the folders of the projects that a pom leads to, read from disk once a session. */
    List<Path> folders(Path pom) {
        return folders().computeIfAbsent(pom, PomTree::folders);
    }

    @SuppressWarnings("unchecked") // The key is ours, and only such a map is ever put under it.
    private Map<Path, List<Path>> folders() {
        String key = SessionMemory.class.getName() + ".folders";
        data.set(key, null, new ConcurrentHashMap<>());
        return (Map<Path, List<Path>>) data.get(key);
    }

    /** Returns a text that is made once a session. */
    public String text(String name, Supplier<String> made) {
        return texts().computeIfAbsent(name, unused -> made.get());
    }

    @SuppressWarnings("unchecked") // The key is ours, and only such a map is ever put under it.
    private Map<String, String> texts() {
        String key = SessionMemory.class.getName() + ".texts";
        data.set(key, null, new ConcurrentHashMap<>());
        return (Map<String, String>) data.get(key);
    }

    /**
     * Adds a project to a total that the session keeps under a name. A project that is judged again counts as it was
     * judged last: some plugins run the phases up to theirs a second time. Returns the total.
     */
    ReactorTotal add(String name, Path project, ReactorTotal found) {
        Map<Path, List<String>> byProject =
                totals().computeIfAbsent(name, unused -> Collections.synchronizedSortedMap(new TreeMap<>()));
        synchronized (byProject) {
            byProject.put(project, found.written());
            return byProject.values().stream()
                    .map(ReactorTotal::read)
                    .reduce(ReactorTotal::plus)
                    .orElse(found);
        }
    }

    @SuppressWarnings("unchecked") // The key is ours, and only such a map is ever put under it.
    private Map<String, Map<Path, List<String>>> totals() {
        String key = SessionMemory.class.getName() + ".totals";
        data.set(key, null, new ConcurrentHashMap<>());
        return (Map<String, Map<Path, List<String>>>) data.get(key);
    }

    /** Adds a folder to those that the session keeps under a name. */
    void add(String name, Path folder) {
        places().computeIfAbsent(name, unused -> new ConcurrentSkipListSet<>()).add(folder);
    }

    /** Returns the folders that the session keeps under a name, sorted. */
    List<Path> places(String name) {
        return List.copyOf(places().getOrDefault(name, Set.of()));
    }

    @SuppressWarnings("unchecked") // The key is ours, and only such a map is ever put under it.
    private Map<String, Set<Path>> places() {
        String key = SessionMemory.class.getName() + ".places";
        data.set(key, null, new ConcurrentHashMap<>());
        return (Map<String, Set<Path>>) data.get(key);
    }

    @SuppressWarnings("unchecked") // The key is ours, and only a set of strings is ever put under it.
    private Set<String> notes() {
        String key = SessionMemory.class.getName();
        data.set(key, null, ConcurrentHashMap.newKeySet());
        return (Set<String>) data.get(key);
    }
}
