package dev.ringfence.source.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ringfence.files.UnfitFileException;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceRoot;
import dev.ringfence.scan.text.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnStackTest {

    @TempDir
    private Path folder;

    private SourceFile source() throws IOException {
        Files.writeString(folder.resolve("Large.java"), "class Large {}");
        return SourceTree.of(List.of(SourceRoot.of(folder))).all().get(0);
    }

    @Test
    void a_source_for_which_memory_does_not_suffice_is_named() throws IOException {
        SourceFile source = source();

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> OwnStack.reading(source, () -> {
                    throw new OutOfMemoryError("Java heap space");
                }))
                .havingCause()
                .isInstanceOfSatisfying(UnfitFileException.class, unfit -> {
                    assertThat(unfit.file()).isEqualTo(source.path());
                    assertThat(unfit.reason()).isEqualTo("needs more memory to be read than this build has");
                });
    }

    @Test
    void other_errors_and_exceptions_come_as_they_were_thrown() {
        IllegalStateException thrown = new IllegalStateException();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> OwnStack.reading(source(), () -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
    }

    @Test
    void work_that_asks_again_stays_in_its_thread() {
        assertThat(OwnStack.with(() -> {
                    Thread outer = Thread.currentThread();
                    return OwnStack.with(() -> Thread.currentThread() == outer);
                }))
                .isTrue();
    }
}
