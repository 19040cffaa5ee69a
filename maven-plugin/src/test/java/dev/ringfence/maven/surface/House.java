package dev.ringfence.maven.surface;

import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.ClassScan;
import dev.ringfence.scan.classfile.Nest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The code of Ringfence itself: its rooms, what each says of itself, its types, and who uses them. */
final class House {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> ARTIFACTS = List.of("module-map-spec", "archunit-rules", "maven-plugin");
    private static final String PAGE = "package-info.java";

    private final List<Nest> nests;

    private House(List<Nest> nests) {
        this.nests = nests;
    }

    static House ofThisBuild() {
        return new House(ClassScan.of(ARTIFACTS.stream()
                        .map(artifact -> REPOSITORY.resolve(artifact).resolve("target/classes"))
                        .toList())
                .nests());
    }

    /** Each room with the text of its {@code package-info.java}. */
    SortedMap<String, String> rooms() {
        SortedMap<String, String> rooms = new TreeMap<>();
        for (String artifact : ARTIFACTS) {
            Path sources = REPOSITORY.resolve(artifact).resolve("src/main/java");
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path page : files.filter(file -> file.endsWith(PAGE)).toList()) {
                    String room = sources.relativize(page.getParent()).toString();
                    rooms.put(room.replace('\\', '.').replace('/', '.'), Files.readString(page));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return rooms;
    }

    /** The public types that are not nested in another one. */
    Stream<Class<?>> publicTypes() {
        return nests.stream()
                .<Class<?>>map(nest -> load(nest.type()))
                .filter(type -> Modifier.isPublic(type.getModifiers()));
    }

    /** The names of the types that code of another room uses. */
    Set<String> usedByAnotherRoom() {
        return nests.stream()
                .flatMap(nest ->
                        nest.names().stream().filter(name -> !roomOf(name).equals(roomOf(nest.type()))))
                .map(TypeName::qualified)
                .collect(Collectors.toSet());
    }

    private static String roomOf(TypeName type) {
        return type.packageName();
    }

    private static Class<?> load(TypeName type) {
        try {
            return Class.forName(type.qualified(), false, House.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
