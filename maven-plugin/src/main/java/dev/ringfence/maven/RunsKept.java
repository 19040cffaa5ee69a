package dev.ringfence.maven;

import dev.ringfence.files.Listings;
import dev.ringfence.flags.FlagsOfProject;
import dev.ringfence.gate.Memory;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.ReadBefore;
import dev.ringfence.runs.RunsRemembered;
import dev.ringfence.tables.TablesBefore;
import dev.ringfence.tables.TablesFound;
import dev.ringfence.tables.TablesOfProject;
import dev.ringfence.tables.TablesRead;
import dev.ringfence.verdict.RememberedRun;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/**
 * Says how runs are remembered.
 *
 * @param folder a folder beside the build folders in which they are kept too, where one is named
 * @param strict whether contents of files are compared, whatever the file system tells
 */
record RunsKept(Optional<Path> folder, boolean strict) {

    /** Returns the memory of the runs that {@code check} left in the report folder of a call's project. */
    static Memory beside(MapOnDisk.Usable map, Invocation invocation, Log log) {
        Path reportFolder = new MavenCode(invocation.project()).reportFolder();
        return new RunsKept(Optional.empty(), false).under(map, invocation, reportFolder, new Listings(), log);
    }

    /**
     * Returns the memory of the runs under a map that wait in a project's report folder.
     *
     * @param listings lists the project's files for all who look at them
     */
    Memory under(MapOnDisk.Usable map, Invocation invocation, Path reportFolder, Listings listings, Log log) {
        Memory runs = new RunsRemembered(
                ResultsOfSession.tool(invocation), map.files(), reportFolder, folder, strict, listings);
        return code -> new ToldLook(runs.look(code), log);
    }

    /** Tells those who look for it that a project was not read. */
    private record ToldLook(Memory.Look look, Log log) implements Memory.Look {

        @Override
        public Optional<RememberedRun> remembered() {
            Optional<RememberedRun> found = look.remembered();
            if (found.isPresent()) {
                log.debug("nothing has changed since the last run, so the code is not read again");
            }
            return found;
        }

        @Override
        public Optional<Memory.Earlier> earlier() {
            Optional<Memory.Earlier> found = look.earlier();
            found.ifPresent(earlier -> log.debug("files that have changed since the last run: "
                    + earlier.code().changed().size()));
            return found;
        }

        @Override
        public ReadBefore readBefore() {
            ReadBefore before = look.readBefore();
            log.debug("files that are the same as in an earlier run: "
                    + before.classFiles().size() + " class files");
            return before;
        }

        @Override
        public void keep(RememberedRun run, CodeOnDisk code) {
            look.keep(run, code);
        }

        @Override
        public Memory.Tables tables(TablesOfProject project) {
            return new ToldTables(look.tables(project), log);
        }

        @Override
        public Memory.Flags flags(FlagsOfProject project) {
            return look.flags(project);
        }
    }

    /** Tells those who look for it that nothing of tables was read. */
    private record ToldTables(Memory.Tables tables, Log log) implements Memory.Tables {

        @Override
        public Optional<TablesFound> found() {
            Optional<TablesFound> found = tables.found();
            if (found.isPresent()) {
                log.debug("nothing that tells of tables has changed since the last run, so it is not read again");
            }
            return found;
        }

        @Override
        public TablesBefore before() {
            return tables.before();
        }

        @Override
        public void keep(TablesRead read) {
            tables.keep(read);
        }
    }
}
