package dev.ringfence.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.TypeName;
import dev.ringfence.violation.Identity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypesOfLinesTest {

    @TempDir
    private Path folder;

    @Test
    void a_type_that_many_lines_of_several_baselines_name_is_one_object() throws IOException {
        Files.writeString(folder.resolve("one.baseline"), "com.acme.A -> com.acme.Z\ncom.acme.B -> com.acme.Z\n");
        Files.writeString(folder.resolve("two.baseline"), "com.acme.A -> com.acme.Y\ncom.acme.B -> com.acme.Y\n");
        Set<TypeName> objects = Collections.newSetFromMap(new IdentityHashMap<>());
        Baselines.in(folder).files().stream()
                .flatMap(file -> file.lines().keySet().stream())
                .map(identity -> ((Identity.OfEdge) identity).edge())
                .flatMap(edge -> Stream.of(edge.from(), edge.to()))
                .forEach(objects::add);

        assertThat(objects).extracting(TypeName::simpleName).containsExactlyInAnyOrder("A", "B", "Y", "Z");
    }
}
