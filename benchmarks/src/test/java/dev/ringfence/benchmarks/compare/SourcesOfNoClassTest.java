package dev.ringfence.benchmarks.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesOfNoClassTest {

    @TempDir
    private Path folder;

    @Test
    void a_source_is_left_out_where_no_class_file_of_it_is_there_and_a_package_never_needs_one() throws IOException {
        write("classes/org/acme/Kept.class");
        Path kept = write("sources/org/acme/Kept.java");
        Path ofPackage = write("sources/org/acme/package-info.java");
        Path kotlin = write("sources/org/acme/Other.kt");
        write("sources/org/acme/Idle.java");

        int leftOut = SourcesOfNoClass.delete(folder.resolve("classes"), folder.resolve("sources"));

        assertEquals(1, leftOut);
        assertEquals(List.of(kept, kotlin, ofPackage), Folders.files(folder.resolve("sources"), ""));
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, "");
    }
}
