package dev.ringfence.maven.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.project.CodeKind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folders the model names for plugins that compile other languages, or add folders. */
class PluginFoldersTest {

    private static final String BUILD_HELPER = "org.codehaus.mojo:build-helper-maven-plugin";
    private static final String KOTLIN = "org.jetbrains.kotlin:kotlin-maven-plugin";
    private static final String GROOVY = "org.codehaus.gmavenplus:gmavenplus-plugin";
    private static final String SCALA = "net.alchim31.maven:scala-maven-plugin";

    @TempDir
    private Path folder;

    private EffectivePom pom(String... plugins) {
        return EffectivePom.of(folder, String.join("", plugins));
    }

    private static String plugin(String key, String inside) {
        return "<plugin><groupId>" + key.substring(0, key.indexOf(':')) + "</groupId><artifactId>"
                + key.substring(key.indexOf(':') + 1) + "</artifactId><version>1</version>" + inside + "</plugin>";
    }

    private static String run(String goal, String configuration) {
        return run(goal, "", configuration);
    }

    private static String run(String goal, String phase, String configuration) {
        return "<executions><execution>" + phase + "<goals><goal>" + goal + "</goal></goals><configuration>"
                + configuration + "</configuration></execution></executions>";
    }

    private static String configuration(String text) {
        return "<configuration>" + text + "</configuration>";
    }

    @Test
    void build_helper_adds_folders_to_main_and_to_test_code() {
        EffectivePom pom = pom(
                plugin(BUILD_HELPER, run("add-source", "<sources><source>src/legacy/java</source></sources>")),
                plugin(
                        BUILD_HELPER.replace("build-helper", "other"),
                        run("add-source", "<sources><source>src/not/java</source></sources>")));

        assertThat(pom.folders()).containsExactly("src/main/java", "src/legacy/java named");
        assertThat(pom.folders(CodeKind.TESTS)).containsExactly("src/test/java");
        assertThat(pom(plugin(
                                BUILD_HELPER,
                                run(
                                        "add-test-source",
                                        "<sources><source>${project.basedir}/src/it/java</source></sources>")))
                        .folders(CodeKind.TESTS))
                .containsExactly("src/test/java", "src/it/java named");
    }

    @Test
    void a_folder_that_has_joined_the_project_is_there_once_and_owes_its_class_files() {
        EffectivePom pom =
                pom(plugin(BUILD_HELPER, run("add-source", "<sources><source>src/legacy/java</source></sources>")));
        pom.project().addCompileSourceRoot(folder.resolve("src/legacy/java").toString());

        assertThat(pom.folders()).containsExactly("src/main/java", "src/legacy/java");
    }

    @Test
    void a_goal_that_is_turned_off_adds_nothing() {
        String sources = "<sources><source>src/legacy/java</source></sources>";
        String skipped = "<skipAddSource>true</skipAddSource>";

        assertThat(pom(plugin(BUILD_HELPER, run("add-source", "<phase>none</phase>", sources)))
                        .folders())
                .containsExactly("src/main/java");
        assertThat(pom(plugin(BUILD_HELPER, run("add-source", sources + skipped)))
                        .folders())
                .containsExactly("src/main/java");
        assertThat(EffectivePom.of(
                                folder,
                                plugin(BUILD_HELPER, run("add-source", sources)),
                                "<properties><buildhelper.addsource.skip>true</buildhelper.addsource.skip></properties>")
                        .folders())
                .containsExactly("src/main/java");
        assertThat(EffectivePom.of(
                                folder,
                                plugin(BUILD_HELPER, run("add-source", sources + skipped.replace("true", "${off}"))),
                                "<properties><off>false</off></properties>")
                        .folders())
                .containsExactly("src/main/java", "src/legacy/java named");
    }

    @Test
    void a_plugin_that_is_only_managed_adds_nothing() {
        String managed = "<build><pluginManagement><plugins>"
                + plugin(BUILD_HELPER, run("add-source", "<sources><source>src/legacy/java</source></sources>"))
                + "</plugins></pluginManagement></build>";

        assertThat(EffectivePom.of(
                                folder,
                                "",
                                "<profiles><profile><id>p</id><activation><activeByDefault>true</activeByDefault></activation>"
                                        + managed + "</profile></profiles>")
                        .folders())
                .containsExactly("src/main/java");
    }

    @Test
    void kotlin_compiles_the_folders_that_a_run_names() {
        EffectivePom pom = pom(
                plugin(
                        KOTLIN,
                        "<executions><execution><id>compile</id><goals><goal>compile</goal></goals><configuration><sourceDirs>"
                                + "<source>src/main/kotlin</source><source>${project.basedir}/src/more/kotlin</source>"
                                + "</sourceDirs></configuration></execution>"
                                + "<execution><id>test-compile</id><goals><goal>test-compile</goal></goals><configuration><sourceDirs>"
                                + "<sourceDir>src/it/kotlin</sourceDir></sourceDirs></configuration></execution></executions>"));

        assertThat(pom.folders()).containsExactly("src/main/java", "src/main/kotlin named", "src/more/kotlin named");
        assertThat(pom.folders(CodeKind.TESTS)).containsExactly("src/test/java", "src/it/kotlin named");
    }

    @Test
    void kotlin_folders_for_the_whole_plugin_hold_for_main_and_test_code() {
        EffectivePom pom = pom(
                plugin(
                        KOTLIN,
                        configuration("<sourceDirs><dir>src/kt</dir></sourceDirs>")
                                + "<executions><execution><goals><goal>compile</goal><goal>test-compile</goal></goals></execution></executions>"));

        assertThat(pom.folders()).containsExactly("src/main/java", "src/kt named");
        assertThat(pom.folders(CodeKind.TESTS)).containsExactly("src/test/java", "src/kt named");
    }

    @Test
    void kotlin_has_its_usual_folders_where_nothing_names_others() {
        EffectivePom bound = pom(plugin(KOTLIN, run("compile", "<phase>compile</phase>", "")));
        EffectivePom extension = pom(plugin(KOTLIN, "<extensions>true</extensions>"));
        EffectivePom none = pom(plugin(KOTLIN, ""));

        assertThat(bound.folders()).containsExactly("src/main/java", "src/main/kotlin named");
        assertThat(bound.folders(CodeKind.TESTS)).containsExactly("src/test/java");
        assertThat(extension.folders()).containsExactly("src/main/java", "src/main/kotlin named");
        assertThat(extension.folders(CodeKind.TESTS)).containsExactly("src/test/java", "src/test/kotlin named");
        assertThat(none.folders()).containsExactly("src/main/java");
    }

    @Test
    void groovy_has_its_usual_folders() {
        EffectivePom pom = pom(plugin(
                GROOVY,
                "<executions><execution><goals><goal>addSources</goal><goal>compile</goal><goal>addTestSources</goal>"
                        + "<goal>compileTests</goal></goals></execution></executions>"));

        assertThat(pom.folders()).containsExactly("src/main/java", "src/main/groovy named");
        assertThat(pom.folders(CodeKind.TESTS)).containsExactly("src/test/java", "src/test/groovy named");
    }

    @Test
    void groovy_file_sets_name_folders_and_patterns() {
        EffectivePom pom = pom(
                plugin(
                        GROOVY,
                        configuration(
                                        "<sources><source><directory>${project.basedir}/src/rules</directory>"
                                                + "<includes><include>**/*.groovy</include></includes>"
                                                + "<excludes><exclude>**/drafts/**</exclude></excludes></source></sources>"
                                                + "<testSources><testSource><directory>src/specs</directory></testSource></testSources>")
                                + "<executions><execution><goals><goal>compile</goal><goal>compileTests</goal></goals></execution></executions>"));

        assertThat(pom.folders()).containsExactly("src/main/java", "src/rules named");
        assertThat(pom.folders(CodeKind.TESTS)).containsExactly("src/test/java", "src/specs named");
        assertThat(pom.reads("src/rules/com/acme/Rule.groovy")).isTrue();
        assertThat(pom.reads("src/rules/com/acme/drafts/Rule.groovy")).isFalse();
    }

    @Test
    void groovy_of_the_eclipse_compiler_has_its_usual_folders() {
        EffectivePom pom = pom(plugin("org.codehaus.groovy:groovy-eclipse-compiler", "<extensions>true</extensions>"));

        assertThat(pom.folders()).containsExactly("src/main/java", "src/main/groovy named");
        assertThat(pom.folders(CodeKind.TESTS)).containsExactly("src/test/java", "src/test/groovy named");
    }

    @Test
    void scala_lies_beside_the_folder_of_java() {
        EffectivePom pom = EffectivePom.of(
                folder,
                plugin(
                        SCALA,
                        "<executions><execution><goals><goal>compile</goal><goal>testCompile</goal></goals></execution></executions>"));
        EffectivePom adding = pom(plugin(SCALA, run("add-source", "")));

        assertThat(pom.folders()).containsExactly("src/main/java", "src/main/scala named");
        assertThat(pom.folders(CodeKind.TESTS)).containsExactly("src/test/java", "src/test/scala named");
        assertThat(adding.folders()).containsExactly("src/main/java", "src/main/scala named");
        assertThat(adding.folders(CodeKind.TESTS)).containsExactly("src/test/java", "src/test/scala named");
    }

    @Test
    void scala_compiles_the_folders_that_it_is_told() {
        EffectivePom pom = pom(
                plugin(
                        SCALA,
                        configuration("<sourceDir>src/sc</sourceDir><testSourceDir>src/sct</testSourceDir>")
                                + "<executions><execution><goals><goal>compile</goal><goal>testCompile</goal></goals>"
                                + "<configuration><excludes><exclude>**/Draft.scala</exclude></excludes></configuration></execution></executions>"));

        assertThat(pom.folders()).containsExactly("src/main/java", "src/sc named");
        assertThat(pom.folders(CodeKind.TESTS)).containsExactly("src/test/java", "src/sct named");
        assertThat(pom.reads("src/sc/com/acme/Draft.scala")).isFalse();
        assertThat(pom.reads("src/sc/com/acme/Order.scala")).isTrue();
        assertThat(pom(plugin(SCALA, run("compile", "<skipMain>true</skipMain>")))
                        .folders())
                .containsExactly("src/main/java");
    }

    @Test
    void aspects_lie_in_a_folder_of_their_own() {
        String aspectJ = "dev.aspectj:aspectj-maven-plugin";

        assertThat(pom(plugin(aspectJ, run("compile", ""))).folders())
                .containsExactly("src/main/java", "src/main/aspect named");
        assertThat(pom(plugin(aspectJ, run("test-compile", "<testAspectDirectory>src/checks</testAspectDirectory>")))
                        .folders(CodeKind.TESTS))
                .containsExactly("src/test/java", "src/checks named");
        assertThat(pom(plugin(aspectJ, run("compile", "<skip>true</skip>"))).folders())
                .containsExactly("src/main/java");
    }

    @Test
    void sources_of_java_in_the_folder_of_a_plugin_are_chosen_by_the_compilers_patterns() {
        EffectivePom pom = pom(
                plugin(BUILD_HELPER, run("add-source", "<sources><source>src/legacy/java</source></sources>")),
                "<plugin><artifactId>maven-compiler-plugin</artifactId>"
                        + configuration("<excludes><exclude>**/Draft.java</exclude></excludes>") + "</plugin>");

        assertThat(pom.reads("src/legacy/java/com/acme/Draft.java")).isFalse();
        assertThat(pom.reads("src/legacy/java/com/acme/Order.java")).isTrue();
    }

    @Test
    void a_folder_may_be_named_from_the_parent_of_the_project() {
        EffectivePom pom = pom(plugin(
                BUILD_HELPER,
                run(
                        "add-source",
                        "<sources><source>../shared/java</source><source>src/../src/b/java</source></sources>")));

        assertThat(pom.folders()).containsExactly("src/main/java", "../shared/java named", "src/b/java named");
    }
}
