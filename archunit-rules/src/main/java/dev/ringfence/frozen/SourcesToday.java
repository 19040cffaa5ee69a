package dev.ringfence.frozen;

import dev.ringfence.frozen.lock.LockedName;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.text.Language;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.source.fingerprint.ElementFingerprint;
import dev.ringfence.source.fingerprint.FileFingerprint;
import dev.ringfence.source.fingerprint.Fingerprints;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the sources of a frozen module, in parallel.
 *
 * <ol>
 *   <li>A source is the module's where its name or a type that it declares is.
 *   <li>Where a lock knows its content, no more is read of it.
 *   <li>Else it is fingerprinted.
 * </ol>
 */
final class SourcesToday {

    private static final int SLICE = 50;

    private final Predicate<TypeName> ofModule;
    private final ModuleLocks locks;
    private final boolean fingerprintAll;

    private SourcesToday(Predicate<TypeName> ofModule, ModuleLocks locks, boolean fingerprintAll) {
        this.ofModule = ofModule;
        this.locks = locks;
        this.fingerprintAll = fingerprintAll;
    }

    /**
     * Returns those of the sources that are the module's, by path. A source whose content is known is fingerprinted only where all
     * sources are.
     */
    static List<SourceToday> of(
            List<SourceFile> files, Predicate<TypeName> ofModule, ModuleLocks locks, boolean fingerprintAll) {
        SourcesToday sources = new SourcesToday(ofModule, locks, fingerprintAll);
        int slices = (files.size() + SLICE - 1) / SLICE;
        return IntStream.range(0, slices)
                .parallel()
                .mapToObj(i -> files.subList(i * SLICE, Math.min(files.size(), (i + 1) * SLICE)))
                .flatMap(sources::in)
                .toList();
    }

    private Stream<SourceToday> in(List<SourceFile> slice) {
        Fingerprints fingerprints = new Fingerprints();
        return slice.stream()
                .filter(source -> SourcesOfModules.isOf(ofModule, source))
                .map(source -> today(source, fingerprints))
                .toList()
                .stream();
    }

    private SourceToday today(SourceFile source, Fingerprints fingerprints) {
        String digest = Fingerprints.contentDigest(source.bytes());
        Set<String> names = locks.namesOf(digest, source.release()).stream()
                .filter(name -> isNamed(source, name))
                .collect(Collectors.toSet());
        return names.isEmpty() || fingerprintAll
                ? new SourceToday(source, digest, names, Optional.of(named(source, fingerprints.of(source))))
                : new SourceToday(source, digest, names, Optional.empty());
    }

    /** A fingerprint follows from the text alone, and knows nothing of variants. */
    private static FileFingerprint named(SourceFile source, FileFingerprint fingerprint) {
        return source.release() == 0
                ? fingerprint
                : new FileFingerprint(
                        fingerprint.elements().stream()
                                .map(element -> named(source, element))
                                .toList(),
                        fingerprint.byTokens());
    }

    private static ElementFingerprint named(SourceFile source, ElementFingerprint element) {
        String type = new LockedName(source.release(), element.type()).text();
        return new ElementFingerprint(type, element.member(), element.signature(), element.body(), element.line());
    }

    /**
     * The content of a Java source says what it declares; a source of another language may leave this to the file's
     * name.
     */
    private static boolean isNamed(SourceFile source, String type) {
        return source.language() == Language.JAVA
                || LockedName.read(type).typeName().simpleName().equals(source.name());
    }
}
