package dev.ringfence.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Place;
import dev.ringfence.map.TableSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesOfTablesTest {

    @TempDir
    Path folder;

    @Test
    void files_lie_beside_code_and_not_in_builds_tests_or_other_projects() throws IOException {
        having("pom.xml");
        having("src/main/java/com/acme/OrderMapper.xml");
        having("src/main/java/com/acme/OrderMapper.java");
        having("src/main/java/build/OrderMapper.xml");
        having("src/main/resources/db/migration/V1__orders.sql");
        having("src/test/resources/db/migration/V1__test.sql");
        having("target/classes/db/migration/V1__orders.sql");
        having("out/db/migration/V1__orders.sql");
        having(".git/db/migration/V1__orders.sql");
        having("inner/pom.xml");
        having("inner/db/migration/V1__inner.sql");
        having("src/main/resources/archetype/pom.xml");
        having("src/main/resources/archetype/db/migration/V1__other.sql");
        assertThat(FilesOfTables.in(
                                folder,
                                Optional.of(folder.resolve("out")),
                                TableSettings.defaults(new Place("module-map.yaml", 1)))
                        .all()
                        .keySet())
                .containsExactly(
                        "pom.xml",
                        "src/main/java/build/OrderMapper.xml",
                        "src/main/java/com/acme/OrderMapper.xml",
                        "src/main/resources/db/migration/V1__orders.sql");
    }

    private void having(String path) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), "");
    }
}
