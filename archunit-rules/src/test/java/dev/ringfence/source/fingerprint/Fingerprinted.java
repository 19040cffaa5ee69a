package dev.ringfence.source.fingerprint;

import dev.ringfence.scan.text.SourceRoot;
import dev.ringfence.scan.text.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A source's elements with their digests, and whether another state of it is a change. */
record Fingerprinted(Set<String> elements, Set<String> starImports) {

    static Fingerprinted of(FileFingerprint fingerprint) {
        return new Fingerprinted(told(fingerprint, false), told(fingerprint, true));
    }

    private static Set<String> told(FileFingerprint fingerprint, boolean starImports) {
        return fingerprint.elements().stream()
                .filter(each -> each.member().startsWith(ElementFingerprint.STAR_IMPORT) == starImports)
                .map(each -> each.type() + " " + each.member() + " " + each.signature() + " " + each.body())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Star imports count where some came and some went. */
    boolean differsFrom(Fingerprinted other) {
        return !elements.equals(other.elements)
                || !starImports.containsAll(other.starImports) && !other.starImports.containsAll(starImports);
    }

    /** The names of the elements that are not as in another state. */
    Set<String> changed(Fingerprinted other) {
        Set<String> changed = new HashSet<>(elements);
        changed.addAll(other.elements);
        changed.removeIf(each -> elements.contains(each) && other.elements.contains(each));
        return changed.stream()
                .map(each -> each.substring(0, each.indexOf(' ', each.indexOf(' ') + 1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Reads texts as the sources that they would be on disk. */
    static final class Reader {

        private final Path folder;
        private final Fingerprints fingerprints = new Fingerprints();

        Reader(Path folder) {
            this.folder = folder;
        }

        FileFingerprint read(String fileName, byte[] content) {
            try {
                Files.createDirectories(folder);
                Path file = Files.write(folder.resolve(fileName), content);
                FileFingerprint found = fingerprints.of(
                        SourceTree.of(List.of(SourceRoot.of(folder))).all().get(0));
                Files.delete(file);
                return found;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Fingerprinted of(String fileName, String text) {
            return Fingerprinted.of(read(fileName, text.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
