package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.world.Shown;
import dev.ringfence.world.World;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are frozen with the code of a module. */
class FrozenResourcesTest {

    private static final String SQL = "src/main/resources/db/V1 a#b.sql";

    @TempDir
    private Path folder;

    private World world;

    @BeforeEach
    void freeze() {
        world = World.in(folder)
                .map(map("frozen", "**/db/*.sql"))
                .type("shop.orders.Order")
                .file(SQL, "create table a;\nselect 1;\n")
                .file("target/classes/db/V1 a#b.sql", "anything")
                .file(".git/db/x.sql", "anything")
                .file("src/main/resources/x.sql", "anything")
                .freeze();
    }

    private static String map(String state, String glob) {
        return "modules: {orders: {packages: [.orders], state: " + state + ", freeze: {resources: ['" + glob
                + "']}}}\n";
    }

    @Test
    void they_stand_in_the_lock_by_path_with_what_would_end_a_word_escaped() {
        assertThat(folder.resolve("ringfence/orders.lock"))
                .content()
                .containsPattern("\n\\./src/main/resources/db/V1%20a%23b\\.sql = \\S{43}\nshop\\.orders\\.Order - ")
                .doesNotContain("target", ".git", "x.sql");
        assertThat(world.found()).isEmpty();
    }

    @Test
    void they_are_compared_by_content_line_ends_apart() {
        assertThat(world.file(SQL, "create table a;\r\nselect 1;\r\n").found()).isEmpty();
        assertThat(world.file(SQL, "create table a;\nselect 2;\n").found())
                .containsExactly("new orders modified " + SQL + " at " + SQL);
    }

    @Test
    void one_that_comes_is_added() {
        assertThat(world.file("db/V2.sql", "select 2;").found()).isEmpty();
        assertThat(world.file("src/db/V2.sql", "select 2;").found())
                .containsExactly("new orders added src/db/V2.sql at src/db/V2.sql");
    }

    @Test
    void one_that_goes_is_removed_where_deletions_are_not_allowed() {
        world.without(SQL);

        assertThat(world.found()).containsExactly("new orders removed " + SQL + " at ringfence/orders.lock:2");
        assertThat(world.map(map("extracting", "**/db/*.sql")).found()).isEmpty();
    }

    @Test
    void one_that_no_glob_names_any_more_is_stale() {
        assertThat(world.map(map("frozen", "**/other/*.sql")).found())
                .containsExactly("stale lock not-frozen " + SQL + " at ringfence/orders.lock:2");
    }

    @Test
    void one_below_another_project_is_left_to_that_project() {
        World inner = World.in(folder.resolve("inner")).mapIn(folder).map(map("frozen", "**/db/*.sql"));
        inner.beside(world).file("src/db/V3.sql", "select 3;");

        assertThat(world.beside(inner).found()).isEmpty();
        assertThat(Shown.lines(inner.judge().frozen().asFindings()))
                .containsExactly("new orders added inner/src/db/V3.sql at inner/src/db/V3.sql");
    }

    @Test
    void a_module_without_code_here_is_locked_by_its_resources_alone() {
        assertThat(World.in(folder)
                        .map(map("frozen", "**/db/*.sql"))
                        .without("ringfence/orders.lock")
                        .without("src/main/java/shop/orders/Order.java")
                        .type("shop.orders2.Other")
                        .freeze()
                        .file(SQL, "")
                        .changed()
                        .judge()
                        .frozen()
                        .changes())
                .hasSize(1);
    }

    @Test
    void a_glob_that_is_none_is_a_problem_of_the_map() {
        assertThat(world.map(map("frozen", "db/[.sql")).found())
                .singleElement()
                .asString()
                .startsWith("problem module-map.yaml:3 `db/[.sql` under `resources` of orders is no glob: ");
    }

    @Test
    void a_glob_that_names_no_file_is_a_warning_with_its_module() {
        String text = "version: 1\nroot: shop\n"
                + map("frozen", "**/db/*.sql").replace("['", "['src/**/db/*.sqll', 'src/**/[', '");
        ModuleMap map = ModuleMapReader.read(text.getBytes(StandardCharsets.UTF_8), "module-map.yaml")
                .orThrow();

        assertThat(UnmatchedGlobs.warnings(map, Set.of(), folder))
                .containsExactly(Problem.warning(
                        new Place("module-map.yaml", 3, 11),
                        "no file is frozen by the glob `src/**/db/*.sqll` of orders",
                        "Correct it, from the map's folder and with forward slashes, or take it out of `resources`."));
        world.file("src/main/db/V1.sqll", "");
        assertThat(UnmatchedGlobs.warnings(map, Set.of(), folder)).isEmpty();
    }
}
