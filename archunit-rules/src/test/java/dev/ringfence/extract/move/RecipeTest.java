package dev.ringfence.extract.move;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.explain.ExplainProjects.MainCode;
import dev.ringfence.extract.Advised;
import dev.ringfence.map.Judge;
import dev.ringfence.violation.Identity;
import dev.ringfence.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Code that is moved as a recipe says, and compiled anew, owes the lines that were foretold. */
class RecipeTest {

    private static final String MAP = """
            modules:
              orders: {packages: [.orders], exports: [.api], requires: [billing]}
              billing: {packages: [.billing], exports: [.api]}
            """;

    @TempDir
    private Path folder;

    @Test
    void lines_that_are_foretold_are_gone_once_the_code_has_moved() throws IOException {
        World world = world(folder.resolve("before"));
        MoveAnswer answer = AskWhatIf.about("type:.billing..Tax* -> orders", scene(world));
        assertThat(answer).isInstanceOf(WhatIf.class);
        WhatIf whatIf = (WhatIf) answer;

        World moved = world(folder.resolve("after"));
        Map<String, String> renames = renames(whatIf.recipe().text());
        move(folder.resolve("after/src/main/java"), renames);

        assertThat(renames)
                .containsExactly(
                        Map.entry("shop.billing.TaxRule", "shop.orders.TaxRule"),
                        Map.entry("shop.billing.tax.TaxRate", "shop.orders.tax.TaxRate"));
        assertThat(whatIf.gone())
                .extracting(DebtLine::text)
                .containsExactly(
                        "shop.orders.Order -> shop.billing.TaxRule", "shop.orders.Order -> shop.billing.tax.TaxRate");
        assertThat(whatIf.added())
                .extracting(DebtLine::text)
                .containsExactly("shop.billing.Invoice -> shop.billing.tax.TaxRate");
        assertThat(lines(scene(moved)))
                .containsExactly(
                        "shop.billing.Bill -> shop.orders.Order", "shop.billing.Invoice -> shop.orders.tax.TaxRate");
        assertThat(List.of(whatIf.recipe().more(), whatIf.recipe().fewer())).containsExactly(List.of(), List.of());
    }

    private static World world(Path folder) {
        return World.in(folder)
                .map(MAP)
                .type("shop.orders.Order", "shop.billing.TaxRule", "shop.billing.tax.TaxRate")
                .type("shop.billing.TaxRule", "shop.billing.tax.TaxRate")
                .type("shop.billing.tax.TaxRate")
                .type("shop.billing.Invoice", "shop.billing.tax.TaxRate")
                .type("shop.billing.Bill", "shop.orders.Order");
    }

    private static Scene scene(World world) {
        world.file("module-map.yaml", world.mapText()).compile();
        MainCode code = Advised.code(world);
        return Scene.of(
                new Judge(world.moduleMap()),
                world.folder().resolve("module-map.yaml"),
                code,
                Optional.empty(),
                world.today());
    }

    private static Set<String> lines(Scene scene) {
        TreeSet<String> lines = new TreeSet<>();
        Debt.of(scene.edges(), scene.types(), scene.edgeJudge(scene.judge())).lines().keySet().stream()
                .map(Identity::text)
                .forEach(lines::add);
        return lines;
    }

    private static Map<String, String> renames(String recipe) {
        Map<?, ?> document = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(recipe);
        assertThat(document.get("type")).isEqualTo("specs.openrewrite.org/v1beta/recipe");
        assertThat(document.get("name")).isEqualTo(Recipe.NAME);
        Map<String, String> renames = new TreeMap<>();
        for (Object entry : (List<?>) Objects.requireNonNull(document.get("recipeList"))) {
            Map<?, ?> change =
                    (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) entry).get("org.openrewrite.java.ChangeType"));
            renames.put(
                    String.valueOf(change.get("oldFullyQualifiedTypeName")),
                    String.valueOf(change.get("newFullyQualifiedTypeName")));
        }
        return renames;
    }

    /** Types are named in full wherever they are used, so each text is edited by itself. */
    private static void move(Path sources, Map<String, String> renames) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(sources)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String text = Files.readString(file);
            String name = sources.relativize(file)
                    .toString()
                    .replace('\\', '/')
                    .replace('/', '.')
                    .replace(".java", "");
            for (Map.Entry<String, String> rename : renames.entrySet()) {
                text = text.replace(rename.getKey(), rename.getValue());
            }
            String now = renames.getOrDefault(name, name);
            text = text.replace("package " + folderOf(name) + ";", "package " + folderOf(now) + ";");
            Files.delete(file);
            Path target = sources.resolve(now.replace('.', '/') + ".java");
            Files.createDirectories(target.getParent());
            Files.writeString(target, text);
        }
    }

    private static String folderOf(String type) {
        return type.substring(0, type.lastIndexOf('.'));
    }
}
