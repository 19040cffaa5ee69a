package dev.ringfence.benchmarks.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Published code, unpacked.
 *
 * @param folder holds it, and everything that is made of it
 */
record Corpus(CorpusName name, Path folder, Maven maven) {

    Path classes() {
        return folder.resolve("classes");
    }

    Path sources() {
        return folder.resolve("sources");
    }

    /** What the peers may use: a line a module, in a file that both ends know. */
    Path allowed(MapKind kind) {
        return folder.resolve("allowed-" + kind.id() + ".txt");
    }

    /** What its modules lie below. */
    Set<String> roots() throws IOException {
        return name.coordinates().stream().map(Coordinates::root).collect(Collectors.toSet());
    }

    /** Where ArchUnit keeps what is frozen. */
    Path store() {
        return folder.resolve("store");
    }

    /** How large it is, in words. */
    String size() throws IOException {
        return String.format(
                Locale.ROOT,
                "%,d class files, %,d sources",
                Folders.files(classes(), ".class").size(),
                Folders.files(sources(), "").size());
    }
}
