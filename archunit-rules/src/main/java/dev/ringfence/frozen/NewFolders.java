package dev.ringfence.frozen;

import dev.ringfence.frozen.FrozenChange.Change;
import dev.ringfence.scan.text.SourceFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows the folders of sources of which the module's lock in this project knows no type yet. A newer version of the tool or
 * of the pom has just begun to read them.
 */
final class NewFolders {

    private final Set<Path> files;

    private NewFolders(Set<Path> files) {
        this.files = files;
    }

    /** Finds the folders; none where the project has no lock of the module yet. */
    static NewFolders of(FrozenCode code) {
        if (code.locks().own().isEmpty()) {
            return new NewFolders(Set.of());
        }
        Set<String> locked = new HashSet<>(code.locks().own().types());
        locked.addAll(code.locks().inherited().types());
        Set<Path> knownFolders = code.sources().stream()
                .filter(source -> source.isUnchanged()
                        || source.source().declaredTypes().stream()
                                .anyMatch(type -> locked.contains(source.nameOf(type)))
                        || locked.contains(source.nameOf(source.source().typeByName())))
                .map(source -> source.source().rootFolder())
                .collect(Collectors.toSet());
        return new NewFolders(code.sources().stream()
                .map(SourceToday::source)
                .filter(source -> !knownFolders.contains(source.rootFolder()))
                .map(SourceFile::path)
                .collect(Collectors.toSet()));
    }

    /** Says whether the change is a type that such a folder brings. A type that was renamed has been there before. */
    boolean bringsFirst(FrozenChange change) {
        return change.change() == Change.ADDED && change.renamedFrom().isEmpty() && files.contains(change.file());
    }
}
