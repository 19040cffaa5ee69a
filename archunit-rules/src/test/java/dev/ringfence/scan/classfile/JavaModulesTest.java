package dev.ringfence.scan.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JavaModulesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path MORE = Path.of("src/more/java");
    private static final Path WITHOUT = Path.of("src/gen/java");

    private static JavaModule module(String name, String... requiresTransitive) {
        return new JavaModule(name, Map.of(), Set.of(requiresTransitive));
    }

    private static JavaModules modules(JavaModule... inSources) {
        Map<Path, JavaModule> byRoot = new LinkedHashMap<>();
        List<Path> roots = List.of(MAIN, MORE);
        for (int i = 0; i < inSources.length; i++) {
            byRoot.put(roots.get(i), inSources[i]);
        }
        return JavaModules.of(byRoot);
    }

    @Test
    void sources_without_a_declaration_beside_them_belong_to_the_only_module() {
        assertThat(modules(module("shop")).around(MAIN)).contains("shop");
        assertThat(modules(module("shop")).around(WITHOUT)).contains("shop");
        assertThat(modules().around(WITHOUT)).isEmpty();
    }

    @Test
    void of_several_modules_nobody_says_to_which_such_sources_belong() {
        JavaModules two = modules(module("shop"), module("bank"));

        assertThat(two.around(MAIN)).contains("shop");
        assertThat(two.around(MORE)).contains("bank");
        assertThat(two.around(WITHOUT)).isEmpty();
    }

    @Test
    void what_a_module_requires_for_its_users_comes_along_and_a_circle_ends() {
        JavaModules two = modules(module("shop", "bank", "far.away"), module("bank", "shop"));

        assertThat(two.withRequired(List.of("shop"))).containsExactlyInAnyOrder("shop", "bank", "far.away");
        assertThat(two.withRequired(List.of("none"))).containsExactly("none");
    }
}
