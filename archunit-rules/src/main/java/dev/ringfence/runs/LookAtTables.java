package dev.ringfence.runs;

import dev.ringfence.files.FileTree;
import dev.ringfence.files.Pieces;
import dev.ringfence.gate.Memory;
import dev.ringfence.tables.ReadClass;
import dev.ringfence.tables.TablesBefore;
import dev.ringfence.tables.TablesFound;
import dev.ringfence.tables.TablesOfProject;
import dev.ringfence.tables.TablesRead;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Compares the code and the other files of a project with those of which runs kept what they found of tables. Only the
 * file system is asked: where it tells of a change, or where contents are to be compared, files are read again.
 */
final class LookAtTables implements Memory.Tables {

    private static final int FEW = 100;

    private final CodeSeen code;
    private final CodeAndFiles seen;
    private final Path folder;
    private final List<RunFiles> kept;
    private final boolean strict;
    private @Nullable TablesBefore before;

    /**
     * Looks at the files of a project.
     *
     * @param code the code before anything of it was read
     * @param project lists the files that are no code
     * @param kept where runs wait, the nearest first
     * @param strict whether contents are compared, whatever the file system tells
     */
    LookAtTables(CodeSeen code, TablesOfProject project, List<RunFiles> kept, boolean strict) {
        this.code = code;
        this.seen = CodeAndFiles.of(code, project.files().files());
        this.folder = project.folder();
        this.kept = kept;
        this.strict = strict;
    }

    @Override
    public Optional<TablesFound> found() {
        if (strict) {
            return Optional.empty();
        }
        return kept.stream()
                .flatMap(files -> files.tables().stream())
                .flatMap(bytes -> TablesFile.read(bytes, folder).stream())
                .filter(stored -> seen.areAsThen(stored.key(), stored.attributes(), stored.when()))
                .map(TablesFile::found)
                .findFirst();
    }

    @Override
    public TablesBefore before() {
        TablesBefore known = strict ? nothingRead() : readBefore().orElseGet(this::nothingRead);
        before = known;
        return known;
    }

    private TablesBefore nothingRead() {
        return new TablesBefore(Optional.empty(), "", Map.of(), Optional.of(classFiles()));
    }

    private List<FileTree.Entry> classFiles() {
        return code.listed().stream()
                .filter(listed -> listed.role() == CodeSeen.Role.CLASS)
                .map(CodeSeen.Listed::entry)
                .toList();
    }

    private Optional<TablesBefore> readBefore() {
        String attributes = seen.others().attributes();
        return kept.stream()
                .flatMap(files -> files.tablesRead().stream())
                .flatMap(bytes -> TablesReadFile.read(bytes).stream())
                .filter(stored -> stored.key().equals(code.keyOfAny()))
                .map(stored -> new TablesBefore(
                        stored.schema()
                                .filter(schema -> stored.attributes().equals(attributes)
                                        && seen.others().wereAtRest(stored.when())),
                        stored.names(),
                        sameClasses(stored),
                        Optional.of(classFiles())))
                .findFirst();
    }

    private Map<Path, ReadClass> sameClasses(TablesReadFile stored) {
        Map<Path, ReadClass> same = new HashMap<>();
        for (int file = 0; file < code.listed().size(); file++) {
            CodeSeen.Listed listed = code.listed().get(file);
            TablesReadFile.OfFile known =
                    listed.role() == CodeSeen.Role.CLASS ? stored.classes().get(listed.name()) : null;
            if (known != null
                    && known.attributes().equals(code.files().attributesOf(file))
                    && code.files().wasAtRest(file, stored.when())) {
                same.put(listed.path(), known.read());
            }
        }
        return same;
    }

    /** A file that could not be read for the moment may be readable next time, and look the same. */
    @Override
    public void keep(TablesRead read) {
        if (!read.isLasting()) {
            return;
        }
        Pieces found = new TablesFile(code.key(), code.files().when(), seen.attributes(), read.found()).write(folder);
        kept.forEach(each -> each.writeTables(found));
        if (!isNearlyAsBefore(read)) {
            writeRead(read);
        }
    }

    /** A few class files are read again in the next run too, which is faster than to write what was read of all others. */
    private boolean isNearlyAsBefore(TablesRead read) {
        TablesBefore known = before;
        return known != null
                && known.schema().isPresent()
                && known.names().equals(read.names())
                && read.classes().size() - known.classes().size() <= FEW;
    }

    private void writeRead(TablesRead read) {
        Pieces all = new TablesReadFile(
                        code.keyOfAny(),
                        code.files().when(),
                        seen.others().attributes(),
                        read.schema(),
                        read.names(),
                        byName(read.classes()))
                .write();
        kept.forEach(each -> each.writeTablesRead(all));
    }

    private SortedMap<String, TablesReadFile.OfFile> byName(Map<Path, ReadClass> read) {
        SortedMap<String, TablesReadFile.OfFile> classes = new TreeMap<>();
        for (int file = 0; file < code.listed().size(); file++) {
            CodeSeen.Listed listed = code.listed().get(file);
            ReadClass known = read.get(listed.path());
            if (listed.role() == CodeSeen.Role.CLASS && known != null) {
                classes.put(
                        listed.name(), new TablesReadFile.OfFile(code.files().attributesOf(file), known));
            }
        }
        return classes;
    }
}
