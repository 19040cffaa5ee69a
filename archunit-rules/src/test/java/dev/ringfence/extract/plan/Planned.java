package dev.ringfence.extract.plan;

import dev.ringfence.extract.Advice;
import dev.ringfence.extract.Advised;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Remedy;
import dev.ringfence.map.edit.MapEdit;
import dev.ringfence.map.edit.MapSource;
import dev.ringfence.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The plan of a module of a world, and the map as a person leaves it who follows the plan. */
public final class Planned {

    private Planned() {}

    /** Plans for a module that may leave, or that has left. */
    public static Plan of(String name, World world) {
        return of(name, world, Optional.empty());
    }

    static Plan of(String name, World world, Optional<String> missing) {
        Advice advice = Advised.of(world, missing);
        Module module = world.moduleMap().module(new ModuleName(name)).orElseThrow();
        PlanModule plans = new PlanModule(
                world.moduleMap(),
                Optional.of(new MapSource("module-map.yaml", world.mapText(), world.mapFiles())),
                Advised.code(world, missing),
                world.today(),
                new PlanCommands(Remedy.Goal::shortCommand, "mvn ringfence:init -Dringfence.merge"));
        return advice.candidates().stream()
                .filter(candidate -> candidate.module().equals(module))
                .findFirst()
                .map(plans::of)
                .orElseGet(() -> plans.ofExtracted(module));
    }

    static Step step(Step.Kind kind, Plan plan) {
        return plan.steps().stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    static String ticks(Plan plan) {
        return plan.steps().stream()
                .map(step -> step.kind().word()
                        + (step.isDone() ? " done" : "")
                        + (step.count().isPresent() ? " " + step.count().getAsInt() : " ?"))
                .collect(Collectors.joining(", "));
    }

    /** Writes the edits into the map, line by line as they are printed. */
    static World followed(Step step, World world) {
        List<MapEdit> edits =
                step.ways().stream().flatMap(way -> way.edits().stream()).toList();
        if (edits.isEmpty()) {
            throw new AssertionError("no edit is offered: " + step);
        }
        return applied(step.ways().get(0).edits(), world);
    }

    static World applied(List<MapEdit> edits, World world) {
        for (MapEdit edit : edits) {
            boolean isMap = edit.file().equals("module-map.yaml");
            String edited =
                    applied(edit, isMap ? world.mapText() : text(world.folder().resolve(edit.file())));
            if (isMap) {
                world.wholeMap(edited);
            } else {
                world.file(edit.file(), edited);
            }
        }
        return world;
    }

    private static String text(Path part) {
        try {
            return Files.readString(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String applied(MapEdit edit, String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
        List<String> replaced =
                lines.subList(edit.line() - 1, edit.line() - 1 + edit.removed().size());
        if (!replaced.equals(edit.removed())) {
            throw new AssertionError(edit + " does not fit " + lines);
        }
        replaced.clear();
        lines.addAll(edit.line() - 1, edit.added());
        return String.join("\n", lines) + "\n";
    }
}
