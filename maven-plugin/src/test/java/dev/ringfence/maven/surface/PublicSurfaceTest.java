package dev.ringfence.maven.surface;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.baseline.Additions;
import dev.ringfence.baseline.Adopted;
import dev.ringfence.baseline.BaselineUpdate;
import dev.ringfence.baseline.BaselineVersions;
import dev.ringfence.baseline.Baselines;
import dev.ringfence.baseline.Debt;
import dev.ringfence.gate.Gate;
import dev.ringfence.infer.Inference;
import dev.ringfence.infer.InferredMap;
import dev.ringfence.infer.InferredMapText;
import dev.ringfence.map.Cycles;
import dev.ringfence.map.Exceptions;
import dev.ringfence.map.Judge;
import dev.ringfence.map.LightestCut;
import dev.ringfence.map.PathGlob;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.Nearest;
import dev.ringfence.map.yaml.YamlTree;
import dev.ringfence.rules.BytecodeEngine;
import dev.ringfence.rules.EdgesInClasses;
import dev.ringfence.rules.KindOfUse;
import dev.ringfence.rules.KindsOfUses;
import dev.ringfence.rules.ModuleMapRules;
import dev.ringfence.rules.NotImportedException;
import dev.ringfence.violation.Engine;
import dev.ringfence.violation.Sighting;
import dev.ringfence.violation.ToldLine;
import dev.ringfence.violation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.Mojo;
import org.junit.jupiter.api.Test;

/**
 * What is API is a reviewed list. It has the types that other people's code begins with, and all that their signatures name.
 *
 * <p>A change of the list is a change for users: {@code -Dringfence.accept=true} writes it anew, and {@code CHANGELOG.md} tells it.
 */
class PublicSurfaceTest {

    private static final Path LIST = Path.of("src/test/resources/dev/ringfence/maven/surface/public-surface.txt");
    private static final String API = "This room is API: what others may name of it stands in docs/api.md.";
    private static final String INTERNAL = "This room is internal: it may change with any version.";

    /** The types with which other people's code begins. */
    private static final Surface SURFACE =
            Surface.from(List.of(ModuleMapRules.class, ModuleMapReader.class, Judge.class, Baselines.class));

    private static final Set<String> API_ROOMS =
            SURFACE.types().stream().map(Class::getPackageName).collect(Collectors.toSet());

    /** The public types that stand beside API and are none, each with its reason. */
    private static final Map<Class<?>, String> PUBLIC_FOR_OTHER_ROOMS = Map.ofEntries(
            Map.entry(Cycles.class, "rules, gate and explain tell the circles of a map"),
            Map.entry(LightestCut.class, "extract tells what takes a module out of its circles"),
            Map.entry(Exceptions.class, "standing and gate settle what an exception excuses"),
            Map.entry(PathGlob.class, "frozen and git match files"),
            Map.entry(Nearest.class, "explain and the plugin guess what a wrong name meant"),
            Map.entry(YamlTree.class, "schema reads changelogs in YAML"),
            Map.entry(Engine.class, "a violation says who saw it"),
            Map.entry(Sighting.class, "an engine says where it saw an edge"),
            Map.entry(ToldLine.class, "an engine says which line a class file tells"),
            Map.entry(Violation.class, "the engines tell the gate"),
            Map.entry(Additions.class, "the goal baseline says what may be added"),
            Map.entry(Adopted.class, "the goal baseline marks the first baseline"),
            Map.entry(BaselineUpdate.class, "the goal baseline rewrites the files"),
            Map.entry(BaselineVersions.class, "the history of debt compares what commits have"),
            Map.entry(Debt.class, "the goal baseline says what is to be recorded"),
            Map.entry(BytecodeEngine.class, "the gate runs the rules over class files"),
            Map.entry(EdgesInClasses.class, "uses reads every edge by ArchUnit"),
            Map.entry(KindOfUse.class, "a plan tells how a type uses another"),
            Map.entry(KindsOfUses.class, "a plan tells how a type uses another"),
            Map.entry(NotImportedException.class, "the gate tells which class could not be read"));

    /** The public types that no other room uses, but the tests of other rooms do. */
    private static final Set<Class<?>> PUBLIC_FOR_TESTS =
            Set.of(Gate.class, Inference.class, InferredMap.class, InferredMapText.class);

    private final House house = House.ofThisBuild();

    @Test
    void the_public_surface_is_as_it_was_reviewed() throws IOException {
        String today = SURFACE.text();
        if (Boolean.getBoolean("ringfence.accept")) {
            Files.createDirectories(LIST.getParent());
            Files.writeString(LIST, today);
        }
        String reviewed = Files.readString(LIST);

        assertThat(differences(reviewed, today))
                .as(
                        "What others may name has changed. Where that is meant, accept it with -Dringfence.accept=true, "
                                + "read `git diff maven-plugin/%s`, and tell it in CHANGELOG.md",
                        LIST)
                .isEmpty();
        assertThat(today).isEqualTo(reviewed);
    }

    private static List<String> differences(String reviewed, String today) {
        Set<String> before = eachOnItsOwn(reviewed);
        Set<String> after = eachOnItsOwn(today);
        return Stream.concat(
                        before.stream().filter(line -> !after.contains(line)).map(line -> "gone: " + line),
                        after.stream().filter(line -> !before.contains(line)).map(line -> "new: " + line))
                .toList();
    }

    /** Each line of the list with the type to which it belongs. */
    private static Set<String> eachOnItsOwn(String list) {
        Set<String> lines = new LinkedHashSet<>();
        String type = "";
        for (String line : list.lines().toList()) {
            type = line.startsWith(" ") ? type : line;
            lines.add(line.startsWith(" ") ? type.replaceFirst(":.*", "") + " " + line.strip() : line);
        }
        return lines;
    }

    @Test
    void each_type_that_a_signature_names_can_be_named_by_others() {
        assertThat(SURFACE.types()).allMatch(Surface::isOpen);
    }

    @Test
    void each_room_says_either_that_it_is_api_or_that_it_is_internal() {
        assertThat(house.rooms()).containsKeys("dev.ringfence.map", "dev.ringfence.rules", "dev.ringfence.maven");
        house.rooms().forEach((room, page) -> {
            boolean api = API_ROOMS.contains(room);
            assertThat(page)
                    .as("package-info.java of %s", room)
                    .contains("<p>" + (api ? API : INTERNAL))
                    .doesNotContain(api ? INTERNAL : API);
        });
    }

    @Test
    void a_public_type_beside_api_is_listed_with_its_reason() {
        assertThat(house.publicTypes()
                        .filter(type -> API_ROOMS.contains(type.getPackageName()))
                        .filter(type -> !SURFACE.types().contains(type)))
                .containsExactlyInAnyOrderElementsOf(PUBLIC_FOR_OTHER_ROOMS.keySet());
    }

    @Test
    void a_type_that_no_other_room_uses_is_package_private() {
        Set<String> used = house.usedByAnotherRoom();

        assertThat(house.publicTypes()
                        .filter(type -> !SURFACE.types().contains(type))
                        .filter(type -> !Mojo.class.isAssignableFrom(type))
                        .filter(type -> !used.contains(type.getName())))
                .containsExactlyInAnyOrderElementsOf(PUBLIC_FOR_TESTS);
    }
}
