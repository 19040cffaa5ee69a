package dev.ringfence.git;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

/**
 * Finds the commit that a name leads to, and takes each name for one thing only.
 *
 * <p>Git itself tries many: where no branch {@code refs/heads/main} is here, a tag of that very name would be taken. So
 * whoever may push a tag could choose the base.
 */
final class NamedCommit {

    private static final Pattern STEM_AND_REST = Pattern.compile("([^~^@:]+)(.*)");
    private static final Pattern WHOLE = Pattern.compile("refs/.*|[A-Z_]*HEAD");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{4,40}");
    private static final String IN_LOG = "@{";

    private final Repository repository;

    NamedCommit(Repository repository) {
        this.repository = repository;
    }

    Optional<ObjectId> find(String name) throws IOException {
        Matcher parts = STEM_AND_REST.matcher(name);
        if (!parts.matches()) {
            return resolved(name);
        }
        String stem = parts.group(1);
        String rest = parts.group(2);
        if (WHOLE.matcher(stem).matches()) {
            Optional<Ref> ref =
                    Optional.ofNullable(repository.exactRef(stem)).filter(found -> found.getObjectId() != null);
            return ref.isPresent()
                    ? resolved((rest.contains(IN_LOG)
                                    ? stem
                                    : ref.get().getObjectId().name())
                            + rest)
                    : Optional.empty();
        }
        if (HASH.matcher(stem).matches()) {
            Optional<ObjectId> id = unabbreviated(stem);
            return id.isPresent() ? resolved(id.get().name() + rest) : Optional.empty();
        }
        return resolved(name);
    }

    private Optional<ObjectId> unabbreviated(String hash) throws IOException {
        try (ObjectReader reader = repository.newObjectReader()) {
            Collection<ObjectId> found = reader.resolve(AbbreviatedObjectId.fromString(hash));
            return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
        }
    }

    private Optional<ObjectId> resolved(String name) throws IOException {
        return Optional.ofNullable(repository.resolve(name + "^{commit}"));
    }
}
