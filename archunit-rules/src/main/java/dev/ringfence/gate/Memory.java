package dev.ringfence.gate;

import dev.ringfence.flags.FlagsFound;
import dev.ringfence.flags.FlagsOfProject;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.EarlierCode;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.ReadBefore;
import dev.ringfence.tables.TablesBefore;
import dev.ringfence.tables.TablesFound;
import dev.ringfence.tables.TablesOfProject;
import dev.ringfence.tables.TablesRead;
import dev.ringfence.verdict.RememberedRun;
import java.util.Optional;
import java.util.function.Function;

/**
 * Remembers what an earlier run found, for as long as neither the code nor what it is judged by has changed.
 *
 * <p>Whoever implements it answers for the code alone. Baselines, locks and exceptions may have changed since.
 */
public interface Memory {

    /** Looks at the code of a project as it is now, before anything of it is read. */
    Look look(ProjectCode code);

    /** Holds one look at the code of a project. */
    interface Look {

        /** Returns what was found in just this code. */
        Optional<RememberedRun> remembered();

        /** Returns what was found in code most of which is as it was. */
        Optional<Earlier> earlier();

        /** Returns what was read of files that are the same today, whatever the code was judged by. */
        ReadBefore readBefore();

        /** Returns what is remembered of the tables of the same project. */
        Tables tables(TablesOfProject project);

        /** Returns what is remembered of the flags of the same project. */
        default Flags flags(FlagsOfProject project) {
            return Flags.none();
        }

        /** Keeps what was found in the code, and what was read of it, unless it has changed since the look. */
        void keep(RememberedRun run, CodeOnDisk code);
    }

    /** Holds what an earlier run found of the tables of a project, whose files were listed and not read. */
    interface Tables {

        /** Returns what was found, where neither the code nor the project's other files have changed. */
        Optional<TablesFound> found();

        /** Returns what was read of the files that have not changed, whatever others have. */
        TablesBefore before();

        /** Keeps what was found, and what was read for it, where that lasts as long as the files. */
        void keep(TablesRead read);

        /** Returns a memory without anything. */
        static Tables none() {
            return new Tables() {
                @Override
                public Optional<TablesFound> found() {
                    return Optional.empty();
                }

                @Override
                public TablesBefore before() {
                    return TablesBefore.nothing();
                }

                @Override
                public void keep(TablesRead read) {
                    // Nobody will ask for it.
                }
            };
        }
    }

    /** Holds what an earlier run found of the flags of a project, whose files were listed and not read. */
    interface Flags {

        /** Returns what was found, where neither the code nor the files with flags have changed. */
        Optional<FlagsFound> found();

        /** Keeps what was found. */
        void keep(FlagsFound found);

        /** Returns a memory without anything. */
        static Flags none() {
            return new Flags() {
                @Override
                public Optional<FlagsFound> found() {
                    return Optional.empty();
                }

                @Override
                public void keep(FlagsFound found) {
                    // Nobody will ask for it.
                }
            };
        }
    }

    /**
     * Describes a run on code most of which is as it was.
     *
     * @param run what was found then
     * @param code what was read then, and which files have changed since
     */
    record Earlier(RememberedRun run, EarlierCode code) {}

    /** Returns a memory that tells what was read of the files of a project, and nothing of what was found. */
    static Memory ofFiles(Function<ProjectCode, ReadBefore> files) {
        return code -> new Look() {
            @Override
            public Optional<RememberedRun> remembered() {
                return Optional.empty();
            }

            @Override
            public Optional<Earlier> earlier() {
                return Optional.empty();
            }

            @Override
            public ReadBefore readBefore() {
                return files.apply(code);
            }

            @Override
            public void keep(RememberedRun run, CodeOnDisk read) {
                // Nobody will ask for it.
            }

            @Override
            public Tables tables(TablesOfProject project) {
                return Tables.none();
            }
        };
    }

    /** Returns a memory that remembers nothing. */
    static Memory none() {
        return ofFiles(code -> ReadBefore.nothing());
    }
}
