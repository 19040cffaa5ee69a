package dev.ringfence.report.advise;

import dev.ringfence.extract.Candidate;
import dev.ringfence.extract.Changes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Shows of one module how it changes with others; what else stands behind its numbers is in its plan. */
final class Lists {

    private Lists() {}

    static List<String> of(Candidate candidate) {
        return candidate.measured().changes().map(Lists::lines).orElse(List.of());
    }

    private static List<String> lines(Changes changes) {
        List<String> lines = new ArrayList<>();
        if (!changes.together().isEmpty()) {
            lines.add("changes with, in commits: "
                    + changes.together().stream()
                            .map(other -> other.module() + " " + other.commits())
                            .collect(Collectors.joining(", ")));
        }
        if (changes.commits() > 0) {
            lines.add("authors: " + changes.authors() + ", and one of them wrote "
                    + changes.percent(changes.byTopAuthor()).orElse(0) + " % of its commits");
        }
        return List.copyOf(lines);
    }
}
