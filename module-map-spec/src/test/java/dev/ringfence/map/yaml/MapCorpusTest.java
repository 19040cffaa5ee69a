package dev.ringfence.map.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Holds the reader and the schema to the same verdict on each map of the corpus, and the reader to every word of it.
 *
 * <p>{@code -Dringfence.accept=true} writes the {@code .expected} files anew; read the difference before it is kept.
 */
class MapCorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/maps");
    private static final boolean ACCEPT = Boolean.getBoolean("ringfence.accept");
    private static final Schema SCHEMA = schema();

    /** The folders, with what the reader and the schema say of the maps in each. */
    private enum Folder {
        VALID("valid", true, true),
        INVALID("invalid", false, false),
        INVALID_BEYOND_SCHEMA("invalid-beyond-schema", false, true),
        NOT_YAML("not-yaml", false, false);

        private final String path;
        private final boolean readable;
        private final boolean fitsSchema;

        Folder(String path, boolean readable, boolean fitsSchema) {
            this.path = path;
            this.readable = readable;
            this.fitsSchema = fitsSchema;
        }
    }

    @TestFactory
    Stream<DynamicTest> the_reader_says_what_is_expected() {
        return eachMap(Stream.of(Folder.values()), (folder, map) -> {
            ModuleMapReading reading =
                    ModuleMapReader.read(map, map.getFileName().toString());
            assertThat(reading instanceof ModuleMapReading.Readable).isEqualTo(folder.readable);
            Path expected = Path.of(map.toString().replaceAll("yaml$", "expected"));
            if (ACCEPT) {
                Files.writeString(expected, CanonicalMap.of(reading));
            }
            assertThat(CanonicalMap.of(reading)).isEqualTo(Files.readString(expected));
        });
    }

    @TestFactory
    Stream<DynamicTest> the_schema_agrees_with_the_reader() {
        Stream<Folder> yaml = Stream.of(Folder.values()).filter(folder -> folder != Folder.NOT_YAML);
        return eachMap(yaml, (folder, map) -> {
            List<Object> errors = new ArrayList<>();
            for (Path file : withParts(map)) {
                errors.addAll(SCHEMA.validate(json(file)));
            }
            if (folder.fitsSchema) {
                assertThat(errors).isEmpty();
            } else {
                assertThat(errors).isNotEmpty();
            }
        });
    }

    @Test
    void every_file_belongs_to_a_pair_and_there_are_enough() {
        List<String> maps = files(CORPUS, "yaml");
        List<String> expectations = files(CORPUS, "expected");
        assertThat(expectations).isEqualTo(maps);
        assertThat(maps).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void there_is_no_folder_that_nobody_reads() throws IOException {
        try (Stream<Path> folders = Files.list(CORPUS)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrder(Stream.of(Folder.values())
                            .map(folder -> folder.path)
                            .toArray(String[]::new));
        }
    }

    private interface Check {
        void of(Folder folder, Path map) throws IOException;
    }

    private static Stream<DynamicTest> eachMap(Stream<Folder> folders, Check check) {
        return folders.flatMap(folder -> files(CORPUS.resolve(folder.path), "yaml").stream()
                .map(name -> CORPUS.resolve(folder.path).resolve(name + ".yaml"))
                .map(map -> DynamicTest.dynamicTest(
                        folder.path + "/" + map.getFileName(), map.toUri(), () -> check.of(folder, map))));
    }

    private static List<String> files(Path folder, String extension) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith("." + extension) && !name.endsWith(PartGlob.SUFFIX))
                    .map(name -> name.substring(0, name.length() - extension.length() - 1))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A map that includes parts lies with them in a folder of its own, where parts that it does not include can lie as well. */
    private static List<Path> withParts(Path map) throws IOException {
        Path folder = Objects.requireNonNull(map.getParent());
        if (CORPUS.equals(folder.getParent())) {
            return List.of(map);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            Stream<Path> parts = files.filter(file -> file.toString().endsWith(PartGlob.SUFFIX)
                    && !file.toString().contains("not-included"));
            return Stream.concat(Stream.of(map), parts).toList();
        }
    }

    private static Schema schema() {
        try (InputStream json =
                ModuleMapReader.class.getResourceAsStream("/dev/ringfence/map/module-map.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** By the library's own schema of YAML, as an editor would, and by nothing of ours. */
    private static JsonNode json(Path map) throws IOException {
        try (InputStream content = Files.newInputStream(map)) {
            Object loaded = new Load(LoadSettings.builder().build()).loadFromInputStream(content);
            return new ObjectMapper().valueToTree(loaded);
        }
    }
}
