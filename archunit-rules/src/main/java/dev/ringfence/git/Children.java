package dev.ringfence.git;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/** Knows which of the commits that were walked come right after a commit. */
final class Children {

    private final Map<ObjectId, List<Revision>> ofParents = new HashMap<>();

    void add(RevCommit commit) {
        for (RevCommit parent : commit.getParents()) {
            ofParents
                    .computeIfAbsent(parent.toObjectId(), unused -> new ArrayList<>(1))
                    .add(new Revision(commit.name()));
        }
    }

    List<Revision> of(AnyObjectId commit) {
        return List.copyOf(ofParents.getOrDefault(commit.toObjectId(), List.of()));
    }
}
