package dev.ringfence.world;

import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.ReadBefore;
import dev.ringfence.scan.classfile.ClassFile;
import java.util.Map;
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
}
