package dev.ringfence.runs;

import dev.ringfence.files.AtomicFile;
import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.files.Pieces;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads and writes the files of one run in one folder: what was found, which files were judged, and what was read of
 * them.
 *
 * <p>Two builds may write at once, so the files need not be of one run; each says of which run it is. A file that cannot
 * be written only costs time.
 *
 * @param name how their names begin
 */
record RunFiles(Path folder, String name) {

    Optional<StoredRun> run() {
        return read(".bin").flatMap(RunFile::read);
    }

    Optional<FileTable> table() {
        return read("-files.bin").flatMap(FileTable::read);
    }

    Optional<byte[]> names() {
        return read("-names.bin");
    }

    Optional<byte[]> tables() {
        return read("-tables.bin");
    }

    Optional<byte[]> tablesRead() {
        return read("-tables-read.bin");
    }

    Optional<byte[]> flags() {
        return read("-flags.bin");
    }

    void writeFlags(Pieces bytes) {
        write("-flags.bin", bytes);
    }

    void writeTablesRead(Pieces bytes) {
        write("-tables-read.bin", bytes);
    }

    void writeTables(Pieces bytes) {
        write("-tables.bin", bytes);
    }

    void writeRun(Pieces bytes) {
        write(".bin", bytes);
    }

    void writeTable(Pieces bytes) {
        write("-files.bin", bytes);
    }

    void writeNames(Pieces bytes) {
        write("-names.bin", bytes);
    }

    private Optional<byte[]> read(String ending) {
        try {
            return Optional.of(OrdinaryFile.read(folder.resolve(name + ending), OrdinaryFile.Bound.RESULT));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /** What has to be written says so itself; a run that cannot be kept does not. */
    private void write(String ending, Pieces bytes) {
        try {
            AtomicFile.write(folder.resolve(name + ending), bytes);
        } catch (IOException notKept) {
            return;
        }
    }
}
