package dev.ringfence.maven.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.project.CodeKind;
import dev.ringfence.scan.text.SourceRoot;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each run of maven-compiler-plugin compiles. */
class CompilerFoldersTest {

    @TempDir
    private Path folder;

    private EffectivePom compiler(String inside) {
        return EffectivePom.of(folder, plugin(inside));
    }

    private static String plugin(String inside) {
        return "<plugin><artifactId>maven-compiler-plugin</artifactId>" + inside + "</plugin>";
    }

    private static String execution(String id, String goal, String configuration) {
        return "<executions>" + one(id, goal, configuration) + "</executions>";
    }

    private static String one(String id, String goal, String configuration) {
        return "<execution><id>" + id + "</id><goals><goal>" + goal + "</goal></goals><configuration>" + configuration
                + "</configuration></execution>";
    }

    @Test
    void a_project_that_says_nothing_has_its_own_folder() {
        assertThat(EffectivePom.of(folder, "").folders()).containsExactly("src/main/java");
        assertThat(EffectivePom.of(folder, "").folders(CodeKind.TESTS)).containsExactly("src/test/java");
    }

    @Test
    void the_default_run_may_name_folders_of_its_own() {
        EffectivePom pom = compiler(execution("default-compile", "compile", """
                <compileSourceRoots>
                  <compileSourceRoot>${project.basedir}/src/main/java</compileSourceRoot>
                  <compileSourceRoot>src/gen/java</compileSourceRoot>
                </compileSourceRoots>"""));

        assertThat(pom.folders()).containsExactly("src/main/java", "src/gen/java named");
        assertThat(pom.folders(CodeKind.TESTS)).containsExactly("src/test/java");
    }

    @Test
    void folders_for_the_whole_plugin_hold_for_main_and_test_code() {
        EffectivePom pom =
                compiler("<configuration><compileSourceRoots><a>src/all/java</a></compileSourceRoots></configuration>");

        assertThat(pom.folders()).containsExactly("src/main/java named", "src/all/java named");
        assertThat(pom.folders(CodeKind.TESTS)).containsExactly("src/test/java named", "src/all/java named");
    }

    @Test
    void a_list_of_folders_may_stand_on_one_line() {
        EffectivePom pom = compiler(
                execution("more", "compile", "<compileSourceRoots>src/a/java, src/b/java</compileSourceRoots>"));

        assertThat(pom.folders()).containsExactly("src/main/java", "src/a/java named", "src/b/java named");
    }

    @Test
    void the_folders_of_the_project_may_be_named_by_an_expression() {
        EffectivePom pom = compiler(execution("again", "compile", """
                <compileSourceRoots>${project.compileSourceRoots}</compileSourceRoots>
                <includes><include>**/again/**</include></includes>"""));

        assertThat(pom.folders()).containsExactly("src/main/java");
    }

    @Test
    void a_folder_whose_name_only_a_run_knows_is_left_out() {
        EffectivePom pom = compiler(execution("more", "compile", """
                <compileSourceRoots><root>${set.by.a.plugin}/java</root><root>src/more/java</root></compileSourceRoots>"""));

        assertThat(pom.folders()).containsExactly("src/main/java", "src/more/java named");
    }

    @Test
    void a_run_for_a_later_release_has_its_folder() {
        EffectivePom pom = compiler(execution("java-17", "compile", """
                <release>17</release>
                <multiReleaseOutput>true</multiReleaseOutput>
                <compileSourceRoots><root>src/main/java17</root></compileSourceRoots>"""));

        assertThat(pom.folders()).containsExactly("src/main/java", "src/main/java17 named");
    }

    @Test
    void variants_are_of_the_release_that_their_run_compiles_for() {
        String variants = "<multiReleaseOutput>true</multiReleaseOutput><compileSourceRoots>src/v</compileSourceRoots>";
        String folder = "<compileSourceRoots>src/v</compileSourceRoots>"
                + "<outputDirectory>${project.build.outputDirectory}/META-INF/versions/21</outputDirectory>";

        assertThat(releases(compiler(execution("v", "compile", "<release>17</release>" + variants))))
                .containsExactly(0, 17);
        assertThat(releases(EffectivePom.of(
                        this.folder,
                        plugin(execution("v", "compile", variants)),
                        "<properties><maven.compiler.release>19</maven.compiler.release></properties>")))
                .containsExactly(0, 19);
        assertThat(releases(compiler(execution("v", "compile", folder)))).containsExactly(0, 21);
        assertThat(releases(compiler(execution("v", "compile", variants.replace("true", "false")))))
                .containsExactly(0, 0);
        assertThat(releases(compiler(execution("v", "compile", "<release>${unset}</release>" + variants))))
                .containsExactly(0, 0);
    }

    private static List<Integer> releases(EffectivePom pom) {
        return pom.roots(CodeKind.MAIN).stream().map(SourceRoot::release).toList();
    }

    @Test
    void a_run_of_a_profile_counts_while_the_profile_is_active() {
        String profile = """
                <profiles><profile><id>more</id><activation><activeByDefault>%s</activeByDefault></activation>
                  <build><plugins>%s</plugins></build></profile></profiles>""";
        String more = plugin(execution("more", "compile", "<compileSourceRoots>src/more</compileSourceRoots>"));

        assertThat(EffectivePom.of(folder, "", profile.formatted("true", more)).folders())
                .containsExactly("src/main/java", "src/more named");
        assertThat(EffectivePom.of(folder, "", profile.formatted("false", more)).folders())
                .containsExactly("src/main/java");
    }

    @Test
    void a_run_that_is_turned_off_compiles_nothing() {
        String more =
                "<goals><goal>compile</goal></goals><configuration><compileSourceRoots>src/more</compileSourceRoots>";
        String off = "<executions><execution><id>more</id><phase>none</phase>" + more
                + "</configuration></execution></executions>";
        String skipped = "<executions><execution><id>more</id>" + more
                + "<skipMain>true</skipMain></configuration></execution></executions>";

        assertThat(compiler(off).folders()).containsExactly("src/main/java");
        assertThat(compiler(skipped).folders()).containsExactly("src/main/java");
        assertThat(compiler(off.replace("none", "process-classes")).folders())
                .containsExactly("src/main/java", "src/more named");
    }

    @Test
    void annotation_processors_may_write_outside_the_build_directory() {
        EffectivePom pom = compiler("<configuration><generatedSourcesDirectory>gen</generatedSourcesDirectory>"
                + "<generatedTestSourcesDirectory>gen-test</generatedTestSourcesDirectory></configuration>");

        assertThat(pom.folders()).containsExactly("src/main/java", "gen named");
        assertThat(pom.folders(CodeKind.TESTS)).containsExactly("src/test/java", "gen-test named");
    }

    @Test
    void what_one_run_leaves_out_another_may_compile() {
        EffectivePom pom = compiler("<executions>"
                + one("default-compile", "compile", "<excludes><exclude>**/legacy/*.java</exclude></excludes>")
                + one("legacy", "compile", "<includes><include>**/legacy/*.java</include></includes>")
                + "</executions>");

        assertThat(pom.folders()).containsExactly("src/main/java");
        assertThat(pom.expectsClassOf("src/main/java/com/acme/legacy/Old.java")).isTrue();
        assertThat(pom.expectsClassOf("src/main/java/com/acme/Order.java")).isTrue();
    }

    @Test
    void two_runs_may_split_the_folder_by_release() {
        EffectivePom pom = compiler("<executions>"
                + one(
                        "default-compile",
                        "compile",
                        "<release>9</release><includes><include>module-info.java</include></includes>")
                + one(
                        "base-compile",
                        "compile",
                        "<release>8</release><excludes><exclude>module-info.java</exclude></excludes>")
                + "</executions>");

        assertThat(pom.expectsClassOf("src/main/java/module-info.java")).isTrue();
        assertThat(pom.expectsClassOf("src/main/java/com/acme/Order.java")).isTrue();
    }

    @Test
    void what_every_run_leaves_out_is_not_read() {
        EffectivePom pom = compiler("<configuration><excludes><exclude>**/legacy/</exclude></excludes></configuration>"
                + execution("second", "compile", "<release>17</release>"));

        assertThat(pom.reads("src/main/java/com/acme/legacy/Old.java")).isFalse();
        assertThat(pom.reads("src/main/java/com/acme/Order.java")).isTrue();
    }

    @Test
    void what_is_left_out_and_compiled_all_the_same_is_read() {
        EffectivePom pom =
                compiler("<configuration><excludes><exclude>**/legacy/*</exclude></excludes></configuration>");
        pom.write("target/classes/com/acme/legacy/Used.class");

        assertThat(pom.reads("src/main/java/com/acme/legacy/Used.java")).isTrue();
        assertThat(pom.reads("src/main/java/com/acme/legacy/Unused.java")).isFalse();
    }

    @Test
    void a_run_whose_class_files_go_elsewhere_owes_none() {
        EffectivePom pom = compiler("<executions>"
                + one("default-compile", "compile", "<excludes><exclude>**/agent/*.java</exclude></excludes>")
                + one(
                        "agent",
                        "compile",
                        "<includes><include>**/agent/*.java</include></includes>"
                                + "<outputDirectory>target/agent-classes</outputDirectory>")
                + "</executions>");

        assertThat(pom.folders()).containsExactly("src/main/java", "src/main/java named");
        assertThat(pom.reads("src/main/java/com/acme/agent/Agent.java")).isTrue();
        assertThat(pom.expectsClassOf("src/main/java/com/acme/agent/Agent.java"))
                .isFalse();
        assertThat(pom.expectsClassOf("src/main/java/com/acme/Order.java")).isTrue();
    }

    @Test
    void another_plugin_compiles_all_where_the_compiler_is_turned_off() {
        EffectivePom pom = compiler(
                "<executions><execution><id>default-compile</id><phase>none</phase>"
                        + "<configuration><excludes><exclude>**/legacy/*</exclude></excludes></configuration></execution></executions>");

        assertThat(pom.folders()).containsExactly("src/main/java");
        assertThat(pom.reads("src/main/java/com/acme/legacy/Old.java")).isTrue();
    }

    @Test
    void patterns_choose_among_sources_of_java_alone() {
        EffectivePom pom =
                compiler("<configuration><excludes><exclude>**/legacy/*</exclude></excludes></configuration>");

        assertThat(pom.reads("src/main/java/com/acme/legacy/Old.kt")).isTrue();
        assertThat(pom.reads("src/main/java/com/acme/legacy/Old.java")).isFalse();
    }

    @Test
    void each_run_may_have_its_encoding() {
        EffectivePom pom = compiler(
                "<configuration><encoding>ISO-8859-1</encoding></configuration>" + execution("old", "compile", """
                <encoding>windows-1252</encoding><compileSourceRoots>src/old</compileSourceRoots>"""));

        assertThat(pom.roots(CodeKind.MAIN))
                .extracting(root -> root.charset().name())
                .containsExactly("ISO-8859-1", "windows-1252");
    }
}
