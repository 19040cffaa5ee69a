package dev.ringfence.benchmarks.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Published code by size: a library, a framework, and a framework with all that is built on such. */
enum CorpusName {
    S(false, "S"),
    M(false, "M"),
    L(true, "M L");

    private final boolean mayUseAll;
    private final String lists;

    CorpusName(boolean mayUseAll, String lists) {
        this.mayUseAll = mayUseAll;
        this.lists = lists;
    }

    /** Says whether the clean map lets every module use every other, and so needs no first check. */
    boolean mayUseAll() {
        return mayUseAll;
    }

    List<Coordinates> coordinates() throws IOException {
        List<Coordinates> all = new ArrayList<>();
        for (String list : lists.split(" ")) {
            try (InputStream lines = Objects.requireNonNull(CorpusName.class.getResourceAsStream(list + ".txt"))) {
                new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(Coordinates::of)
                        .forEach(all::add);
            }
        }
        return all;
    }
}
