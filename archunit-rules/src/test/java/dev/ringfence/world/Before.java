package dev.ringfence.world;

import dev.ringfence.gate.Memory;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.ReadBefore;
import dev.ringfence.scan.classfile.ClassFile;
import dev.ringfence.verdict.RememberedRun;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives a run what an earlier one has read, whatever the files hold by now. */
public final class Before {

    private Before() {}

    /** What was read of the class files. */
    public static ReadBefore of(CodeOnDisk code) {
        return new ReadBefore(
                code.classes().classFiles().collect(Collectors.toMap(ClassFile::path, Function.identity())), Map.of());
    }

    /** A memory that knows nothing else. */
    public static Memory memory(ReadBefore before) {
        return code -> new Memory.Look() {
            @Override
            public Optional<RememberedRun> remembered() {
                return Optional.empty();
            }

            @Override
            public Optional<Memory.Earlier> earlier() {
                return Optional.empty();
            }

            @Override
            public ReadBefore readBefore() {
                return before;
            }

            @Override
            public void keep(RememberedRun run, CodeOnDisk read) {
                throw new AssertionError("whoever records does not check");
            }
        };
    }
}
