package dev.ringfence.infer;

import dev.ringfence.infer.InferMap.Outcome;
import dev.ringfence.map.Remedy;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A project below {@code com.acme.} that maps tables. */
final class DataShop {

    private final Path folder;
    private final World world;
    private final List<String> leftOver = new ArrayList<>();
    private boolean hasCode;

    private DataShop(Path folder) {
        this.folder = folder;
        this.world = World.in(folder);
    }

    static DataShop in(Path folder) {
        return new DataShop(folder);
    }

    /** Packages with so many types that each is a module. */
    DataShop modules(String... names) {
        for (String name : names) {
            for (int at = 0; at < 6; at++) {
                world.type("com.acme." + name + ".T" + at);
            }
        }
        hasCode = true;
        return this;
    }

    /** An entity, by its name below {@code com.acme.}, with more annotations and members. */
    DataShop entity(String name, String annotations, String... members) {
        int dot = name.lastIndexOf('.');
        world.source(
                "com/acme/" + name.replace('.', '/') + ".java",
                "package com.acme." + name.substring(0, dot) + ";",
                "import jakarta.persistence.Entity;",
                "import jakarta.persistence.Table;",
                "@Entity " + annotations + " public class " + name.substring(dot + 1) + " {",
                "    @jakarta.persistence.Id long id;",
                String.join("\n", members),
                "}");
        return this;
    }

    /** An entity whose class file is left over from an earlier build. */
    DataShop leftOver(String name) {
        leftOver.add("src/main/java/com/acme/" + name.replace('.', '/') + ".java");
        return entity(name, "");
    }

    DataShop file(String path, String text) {
        world.file(path, text);
        return this;
    }

    Outcome first() {
        return of(Stream.of(this)).first(folder.resolve("module-map.yaml"));
    }

    Outcome firstWith(DataShop other) {
        return of(Stream.of(this, other)).first(folder.resolve("module-map.yaml"));
    }

    Outcome more(String map) {
        world.file("module-map.yaml", map);
        return of(Stream.of(this)).more(folder.resolve("module-map.yaml"));
    }

    private InferMap of(Stream<DataShop> projects) {
        return new InferMap(
                projects.map(DataShop::project).toList(), folder, folder, Remedy.Goal::shortCommand, step -> {});
    }

    private InferMap.Project project() {
        if (hasCode) {
            world.compile("-cp", stubs().toString());
            leftOver.forEach(world::without);
        }
        return new InferMap.Project(folder.getFileName().toString(), world.code(), Set.of());
    }

    private Path stubs() {
        World stubs = World.in(folder.resolve(".stubs"));
        List.of("Entity {}", "Id {}", "Table { String name() default \"\"; }", "ManyToMany {}")
                .forEach(each -> stubs.source(
                        "jakarta/persistence/" + each.substring(0, each.indexOf(' ')) + ".java",
                        "package jakarta.persistence;",
                        "public @interface " + each));
        return stubs.compile().code().roots().classes().get(0);
    }
}
