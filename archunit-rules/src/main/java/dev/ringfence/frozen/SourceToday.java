package dev.ringfence.frozen;

import dev.ringfence.frozen.lock.LockedName;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.source.fingerprint.FileFingerprint;
import java.util.Optional;
import java.util.Set;

/**
 * Describes a source of a frozen module as it is today.
 *
 * @param source the file
 * @param digest of its content
 * @param names the first types under which a lock knows this content; none where it is not known
 * @param fingerprint what it is known by, where that was asked or its content is not known
 */
record SourceToday(SourceFile source, String digest, Set<String> names, Optional<FileFingerprint> fingerprint) {

    /** Returns the name that a lock has for a type of this source. */
    String nameOf(TypeName type) {
        return new LockedName(source.release(), type.qualified()).text();
    }

    boolean isUnchanged() {
        return !names.isEmpty();
    }
}
