package dev.ringfence.runs;

import dev.ringfence.files.Pieces;
import dev.ringfence.flags.FlagDoubt;
import dev.ringfence.flags.FlagsFound;
import dev.ringfence.flags.FlagsOfProject;
import dev.ringfence.gate.Memory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Compares the code of a project, and its files with flags, with those of which runs kept what they found of flags.
 * Only the file system is asked: where it tells of a change, or where contents are to be compared, files are read again.
 */
final class LookAtFlags implements Memory.Flags {

    private final CodeAndFiles seen;
    private final Path folder;
    private final List<RunFiles> kept;
    private final boolean strict;

    /**
     * Looks at the files of a project.
     *
     * @param code the code before anything of it was read
     * @param project lists the files that the map names beside flags
     * @param kept where runs wait, the nearest first
     * @param strict whether contents are compared, whatever the file system tells
     */
    LookAtFlags(CodeSeen code, FlagsOfProject project, List<RunFiles> kept, boolean strict) {
        this.seen = CodeAndFiles.of(code, project.files().files());
        this.folder = project.folder();
        this.kept = kept;
        this.strict = strict;
    }

    @Override
    public Optional<FlagsFound> found() {
        if (strict) {
            return Optional.empty();
        }
        return kept.stream()
                .flatMap(files -> files.flags().stream())
                .flatMap(bytes -> FlagsFile.read(bytes, folder).stream())
                .filter(stored -> seen.areAsThen(stored.key(), stored.attributes(), stored.when()))
                .map(FlagsFile::found)
                .findFirst();
    }

    /** A file that could not be read for the moment may be readable next time, and look the same. */
    @Override
    public void keep(FlagsFound found) {
        if (found.doubts().stream().anyMatch(FlagDoubt::isOfFile)) {
            return;
        }
        Pieces bytes =
                new FlagsFile(seen.code().key(), seen.code().files().when(), seen.attributes(), found).write(folder);
        kept.forEach(each -> each.writeFlags(bytes));
    }
}
