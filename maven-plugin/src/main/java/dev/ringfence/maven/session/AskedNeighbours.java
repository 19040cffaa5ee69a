package dev.ringfence.maven.session;

import dev.ringfence.maven.project.Invocation;
import dev.ringfence.project.OtherProject;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Finds the projects of the tree, and remembers whether anybody asked for them: then a verdict may depend on them. */
public final class AskedNeighbours implements Supplier<List<OtherProject>> {

    private final Supplier<List<OtherProject>> neighbours;
    private final AtomicBoolean asked = new AtomicBoolean();

    /** Looks for them when they are first asked for. */
    public AskedNeighbours(Invocation invocation) {
        this.neighbours = Neighbours.of(invocation);
    }

    @Override
    public List<OtherProject> get() {
        asked.set(true);
        return neighbours.get();
    }

    /** Says whether anybody asked. */
    public boolean wereAsked() {
        return asked.get();
    }
}
