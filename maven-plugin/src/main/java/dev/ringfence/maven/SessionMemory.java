package dev.ringfence.maven;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;

/** What the goals of one Maven session tell each other; it ends with the session, so a daemon keeps nothing. */
record SessionMemory(SessionData data) {

    static SessionMemory of(MavenSession session) {
        return new SessionMemory(session.getRepositorySession().getData());
    }

    /** Notes it. Returns whether it is the first to say so in this session. */
    boolean note(String what) {
        return notes().add(what);
    }

    boolean knows(String what) {
        return notes().contains(what);
    }

    @SuppressWarnings("unchecked") // the key is ours, and only a set of strings is ever put under it
    private Set<String> notes() {
        String key = SessionMemory.class.getName();
        data.set(key, null, ConcurrentHashMap.newKeySet());
        return (Set<String>) data.get(key);
    }
}
