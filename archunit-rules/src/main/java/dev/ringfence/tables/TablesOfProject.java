package dev.ringfence.tables;

import dev.ringfence.files.FileTree;
import dev.ringfence.map.Judge;
import dev.ringfence.project.ProjectCode;
import java.nio.file.Path;

/**
 * Finds the tables of a project.
 *
 * <ol>
 *   <li>Migrations say which tables there are, and which keys and views after all of them.
 *   <li>Annotations and mapping files say which type maps which table.
 *   <li>With what the map claims, these are the names that are known. Texts of class files and files of SQL are read for
 *       them alone.
 * </ol>
 */
public final class TablesOfProject {

    private final ProjectCode code;
    private final Judge judge;
    private final Path folder;
    private final FilesOfTables files;

    private TablesOfProject(ProjectCode code, Judge judge) {
        this.code = code;
        this.judge = judge;
        this.folder = code.surroundings().folder().toAbsolutePath().normalize();
        this.files = FilesOfTables.in(
                folder,
                code.surroundings()
                        .buildFolder()
                        .map(path -> path.toAbsolutePath().normalize()),
                judge.map().tables());
    }

    /** Lists the files of a project that tell of tables, and reads none. */
    public static TablesOfProject in(ProjectCode code, Judge judge) {
        return new TablesOfProject(code, judge);
    }

    /** Says whether the project has any of these files, its code apart. */
    public boolean hasFiles() {
        return !files.migrations().isEmpty() || !files.statements().isEmpty();
    }

    /** Returns the project's folder, below which all positions lie but those of class files. */
    public Path folder() {
        return folder;
    }

    /** Returns the files that are read besides class files. */
    public FileTree files() {
        return files.tree();
    }

    /** Reads the main code of the project, its mappings and its migrations. */
    public TablesFound read() {
        return read(TablesBefore.nothing()).found();
    }

    /** Reads them, but for what was read before. */
    public TablesRead read(TablesBefore before) {
        return new Reading(code, judge, folder, files).read(before);
    }
}
