package dev.ringfence.infer.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.infer.Inference;
import dev.ringfence.infer.InferredMapText;
import dev.ringfence.infer.Sketch;
import dev.ringfence.map.Remedy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeOwnersTest {

    @TempDir
    private Path repository;

    @Test
    void the_last_line_that_fits_counts() throws IOException {
        write("CODEOWNERS", "* @acme/all", "/shop/ @acme/shop # the shop", "/shop/orders/ @acme/orders @ann");

        assertThat(ownersOf("README.md")).isEqualTo("@acme/all");
        assertThat(ownersOf("shop/App.java")).isEqualTo("@acme/shop");
        assertThat(ownersOf("shop/orders/deep/Order.java")).isEqualTo("@acme/orders @ann");
    }

    @Test
    void a_line_without_owners_says_that_nobody_owns_it() throws IOException {
        write("CODEOWNERS", "* @acme/all", "/generated/");

        assertThat(ownersOf("generated/A.java")).isEmpty();
    }

    @Test
    void patterns_are_those_of_gitignore() throws IOException {
        write(
                "CODEOWNERS",
                "*.sql @dba",
                "docs/* @writers",
                "orders @orders",
                "/src/**/billing @billing",
                "apps/ @apps");

        assertThat(ownersOf("a/b/V1.sql")).isEqualTo("@dba");
        assertThat(ownersOf("docs/a.md")).isEqualTo("@writers");
        assertThat(ownersOf("docs/a/b.md")).isEmpty();
        assertThat(ownersOf("src/main/orders/Order.java")).isEqualTo("@orders");
        assertThat(ownersOf("src/main/java/com/billing/Bill.java")).isEqualTo("@billing");
        assertThat(ownersOf("x/apps/A.java")).isEqualTo("@apps");
        assertThat(ownersOf("x/applications/A.java")).isEmpty();
    }

    @Test
    void sections_own_the_lines_in_them_that_name_nobody() throws IOException {
        write(
                ".gitlab/CODEOWNERS",
                "[Backend][2] @backend",
                "/src/",
                "/src/orders/ @orders",
                "^[Docs]",
                "/docs/ @writers");

        assertThat(ownersOf("src/A.java")).isEqualTo("@backend");
        assertThat(ownersOf("src/orders/A.java")).isEqualTo("@orders");
        assertThat(ownersOf("docs/a.md")).isEqualTo("@writers");
    }

    @Test
    void the_one_of_github_comes_first_and_without_any_nobody_owns_anything() throws IOException {
        assertThat(ownersOf("A.java")).isEmpty();
        write("docs/CODEOWNERS", "* @docs");
        assertThat(ownersOf("A.java")).isEqualTo("@docs");
        write(".github/CODEOWNERS", "* @github");
        assertThat(ownersOf("A.java")).isEqualTo("@github");
    }

    @Test
    void a_module_is_owned_by_who_owns_most_of_its_files_and_the_map_tells_of_others() throws IOException {
        write("CODEOWNERS", "* @acme/all", "acme/com/acme/orders/ @acme/\"orders\"", "**/Line.java @lines");
        Path home = repository;
        CodeBase code = Sketch.of("orders.Order", "orders.Total", "orders.Line", "billing.Bill")
                .code();
        CodeBase here = new CodeBase(
                new TreeMap<>(code.types().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> new TypeOrigin(
                                        "acme",
                                        entry.getValue()
                                                .source()
                                                .map(source -> home.resolve(
                                                        Path.of("/repo").relativize(source))))))),
                code.uses());

        String map = InferredMapText.of(
                Inference.of(here, CodeOwners.of(repository)).orElseThrow(), Remedy.Goal::shortCommand);

        assertThat(map).contains("""
                          orders:                               # 3 classes
                            # CODEOWNERS names others for 1 of its 3 files
                            packages: [.orders]
                            exports: "*"
                            owner: "@acme/\\"orders\\""
                        """).contains("    owner: \"@acme/all\"\n");
    }

    private void write(String file, String... lines) throws IOException {
        Files.createDirectories(repository.resolve(file).getParent());
        Files.writeString(repository.resolve(file), String.join("\n", lines) + "\n");
    }

    private String ownersOf(String path) {
        return CodeOwners.of(repository).ownersOf(repository.resolve(path)).orElse("");
    }
}
