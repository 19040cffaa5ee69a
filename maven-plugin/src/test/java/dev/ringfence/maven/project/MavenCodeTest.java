package dev.ringfence.maven.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.project.CodeKind;
import dev.ringfence.scan.text.SourceRoot;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenCodeTest {

    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final String RINGFENCE = "dev.ringfence:ringfence-maven-plugin";

    @TempDir
    private Path folder;

    private final MavenProject project = new MavenProject();

    @BeforeEach
    void lay() {
        project.setFile(folder.resolve("pom.xml").toFile());
        project.getBuild().setDirectory(folder.resolve("target").toString());
        project.getBuild().setOutputDirectory(folder.resolve("target/classes").toString());
        project.getBuild()
                .setTestOutputDirectory(folder.resolve("target/test-classes").toString());
        project.addCompileSourceRoot(folder.resolve("src/main/java").toString());
        project.addTestCompileSourceRoot(folder.resolve("src/test/java").toString());
    }

    private Plugin plugin(String key, String configuration) {
        Plugin plugin = new Plugin();
        plugin.setGroupId(key.substring(0, key.indexOf(':')));
        plugin.setArtifactId(key.substring(key.indexOf(':') + 1));
        plugin.setConfiguration(dom(configuration));
        project.getBuild().addPlugin(plugin);
        project.getBuild().flushPluginMap();
        return plugin;
    }

    /** Maven has merged the plugin's configuration into it. */
    private static void execution(Plugin plugin, String id, String configuration) {
        PluginExecution execution = new PluginExecution();
        execution.setId(id);
        execution.setConfiguration(dom(configuration));
        plugin.addExecution(execution);
    }

    private static Xpp3Dom dom(String configuration) {
        try {
            return Xpp3DomBuilder.build(new StringReader("<configuration>" + configuration + "</configuration>"));
        } catch (XmlPullParserException | IOException e) {
            throw new IllegalArgumentException(configuration, e);
        }
    }

    private void property(String name, String value) {
        project.getProperties().setProperty(name, value);
    }

    private String charset(CodeKind kind) {
        return new MavenCode(project).sourceRoots(kind).get(0).charset().name();
    }

    @Test
    void sources_are_in_the_encoding_that_the_compiler_is_told() {
        property("project.build.sourceEncoding", "US-ASCII");
        plugin(COMPILER, "<encoding>ISO-8859-1</encoding>");

        assertThat(charset(CodeKind.MAIN)).isEqualTo("ISO-8859-1");
        assertThat(charset(CodeKind.TESTS)).isEqualTo("ISO-8859-1");
    }

    @Test
    void an_execution_of_the_compiler_may_have_an_encoding_of_its_own() {
        Plugin compiler = plugin(COMPILER, "<encoding>ISO-8859-1</encoding>");
        execution(compiler, "default-compile", "<encoding>ISO-8859-1</encoding>");
        execution(compiler, "default-testCompile", "<encoding>windows-1252</encoding>");

        assertThat(charset(CodeKind.MAIN)).isEqualTo("ISO-8859-1");
        assertThat(charset(CodeKind.TESTS)).isEqualTo("windows-1252");
    }

    @Test
    void else_the_encoding_is_a_property_of_the_project() {
        plugin(COMPILER, "<release>17</release>");
        property("maven.compiler.encoding", "US-ASCII");
        assertThat(charset(CodeKind.MAIN)).isEqualTo("US-ASCII");

        property("project.build.sourceEncoding", " latin1 ");
        assertThat(charset(CodeKind.MAIN)).isEqualTo("ISO-8859-1");
    }

    @Test
    void else_the_encoding_is_the_platforms() {
        assertThat(charset(CodeKind.MAIN)).isEqualTo(Charset.defaultCharset().name());
        property("project.build.sourceEncoding", "");
        assertThat(charset(CodeKind.MAIN)).isEqualTo(Charset.defaultCharset().name());
    }

    @Test
    void an_encoding_that_nobody_knows_is_taken_for_utf_8() {
        property("project.build.sourceEncoding", "no-such-charset");
        assertThat(charset(CodeKind.MAIN)).isEqualTo("UTF-8");
        property("project.build.sourceEncoding", "${unset}");
        assertThat(charset(CodeKind.MAIN)).isEqualTo("UTF-8");
    }

    /** Each root below the project's folder; whether its classes are expected, and who judges its sources. */
    private List<String> roots(boolean generatedSources) {
        return new MavenCode(project, generatedSources)
                .sourceRoots(CodeKind.MAIN).stream().map(this::shown).toList();
    }

    private String shown(SourceRoot root) {
        return folder.relativize(root.folder()).toString().replace('\\', '/')
                + (root.classesExpected() ? " compiled" : " looked for")
                + (root.leftToBytecode() ? ", left to bytecode" : "");
    }

    @Test
    void sources_below_the_build_directory_are_left_to_bytecode_unless_they_are_asked_for() throws IOException {
        project.addCompileSourceRoot("target/generated-sources/declared");
        Files.createDirectories(folder.resolve("target/generated-sources/annotations"));

        assertThat(roots(false))
                .containsExactly(
                        "src/main/java compiled",
                        "target/generated-sources/declared compiled, left to bytecode",
                        "target/generated-sources/annotations looked for, left to bytecode");
        assertThat(roots(true))
                .containsExactly(
                        "src/main/java compiled",
                        "target/generated-sources/declared compiled",
                        "target/generated-sources/annotations looked for");
    }

    @Test
    void a_build_directory_that_holds_the_whole_project_makes_nothing_generated() {
        project.getBuild().setDirectory(folder.toString());

        assertThat(roots(false)).containsExactly("src/main/java compiled");
    }

    @Test
    void a_build_directory_around_the_sources_that_people_write_makes_only_the_others_generated() throws IOException {
        project.getBuild().setSourceDirectory("src/main/java");
        project.getBuild().setTestSourceDirectory("src/test/java");
        project.getBuild().setDirectory(folder.resolve("src").toString());
        project.addCompileSourceRoot("src/gen/java");
        Files.createDirectories(folder.resolve("src/generated-sources/annotations"));

        assertThat(roots(false))
                .containsExactly(
                        "src/main/java compiled",
                        "src/gen/java compiled, left to bytecode",
                        "src/generated-sources/annotations looked for, left to bytecode");
        assertThat(buildFolder()).isEmpty();
    }

    @Test
    void a_build_directory_around_the_resources_is_looked_into_for_frozen_files() {
        assertThat(buildFolder()).contains(folder.resolve("target"));

        Resource resource = new Resource();
        resource.setDirectory("target/own/resources");
        project.getBuild().addResource(resource);

        assertThat(buildFolder()).isEmpty();
        project.getBuild().setDirectory(folder.toString());
        assertThat(buildFolder()).isEmpty();
    }

    private Optional<Path> buildFolder() {
        return new MavenCode(project)
                .code(CodeKind.MAIN, List.of(), folder, List::of)
                .surroundings()
                .buildFolder();
    }

    @Test
    void a_folder_beside_the_build_directory_with_a_longer_name_is_not_below_it() {
        project.addCompileSourceRoot("target-of-ours/java");

        assertThat(roots(false)).containsExactly("src/main/java compiled", "target-of-ours/java compiled");
    }

    /** What a goal that runs elsewhere settles for the project, with what the command line says. */
    private boolean generatedSources(String... commandLine) {
        Properties said = new Properties();
        for (String value : commandLine) {
            said.setProperty("ringfence.generatedSources", value);
        }
        return new GateConfiguration(project).generatedSources(said, new Properties());
    }

    @Test
    void a_goal_that_runs_on_another_project_asks_for_generated_sources_as_that_project_does() {
        assertThat(generatedSources()).isFalse();
        assertThat(generatedSources("true")).isTrue();

        property("ringfence.generatedSources", "true");
        assertThat(generatedSources()).isTrue();
        assertThat(generatedSources("false")).isFalse();

        plugin(RINGFENCE, "<generatedSources>true</generatedSources>");
        assertThat(generatedSources("false")).isTrue();
    }

    @Test
    void class_roots_are_those_that_the_pom_names_and_else_mavens_own() {
        assertThat(new MavenCode(project).classRoots(CodeKind.MAIN)).containsExactly(folder.resolve("target/classes"));

        plugin(RINGFENCE, "<classRoots><classRoot>bin</classRoot></classRoots>");
        assertThat(new MavenCode(project).classRoots(CodeKind.MAIN)).containsExactly(folder.resolve("bin"));
    }
}
