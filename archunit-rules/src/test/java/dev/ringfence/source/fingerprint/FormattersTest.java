package dev.ringfence.source.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What formatters do to real sources is no change; but for long strings, which one of them would divide into code. */
class FormattersTest {

    private static final Path FORMATTER = Path.of("witnesses/target/real/google-java-format.jar");
    private static final int FEW = 16;
    private static final int ALL = 1;
    private static final List<String> OPENED = List.of("api", "code", "file", "parser", "tree", "util");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"--skip-javadoc-formatting", "--aosp"})
    void formattedSourcesAreUnchanged(String style) throws IOException, InterruptedException {
        formatEvery(FEW, style);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"--skip-javadoc-formatting", "--aosp"})
    void allFormattedSourcesAreUnchanged(String style) throws IOException, InterruptedException {
        formatEvery(ALL, style);
    }

    private void formatEvery(int step, String style) throws IOException, InterruptedException {
        Map<Path, RealSource> written = new TreeMap<>();
        List<RealSource> sources = RealSources.all();
        for (int at = 0; at < sources.size(); at += step) {
            RealSource source = sources.get(at);
            Path file = folder.resolve("formatted/" + at + "/" + source.fileName());
            Files.createDirectories(file.getParent());
            written.put(Files.writeString(file, source.text()), source);
        }
        format(style, written.keySet());
        assertThat(changed(written)).isEmpty();
    }

    private void format(String style, Iterable<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        OPENED.forEach(name -> {
            command.add("--add-exports");
            command.add("jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
        });
        command.addAll(List.of(
                "-jar", FORMATTER.toAbsolutePath().toString(), style, "--skip-reflowing-long-strings", "--replace"));
        files.forEach(file -> command.add(file.toString()));
        Path said = folder.resolve("said.txt");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(said)).isZero();
    }

    /** Formatting has to have done something, or nothing is shown. */
    private List<String> changed(Map<Path, RealSource> written) throws IOException {
        Fingerprinted.Reader reader = new Fingerprinted.Reader(folder.resolve("read"));
        List<String> changed = new ArrayList<>();
        int formatted = 0;
        for (Map.Entry<Path, RealSource> each : written.entrySet()) {
            String text = Files.readString(each.getKey());
            RealSource source = each.getValue();
            formatted += text.equals(source.text()) ? 0 : 1;
            if (reader.of(source.fileName(), text).differsFrom(reader.of(source.fileName(), source.text()))) {
                changed.add(source.path());
            }
        }
        assertThat(formatted).as("sources that look different").isGreaterThan(written.size() / 2);
        return changed;
    }
}
