package dev.ringfence.maven.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.advice.Commands;
import dev.ringfence.map.Remedy;
import dev.ringfence.project.CodeKind;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MavenCommandsTest {

    private static final String FULL = "mvn dev.ringfence:ringfence-maven-plugin:1:";

    private final PluginDescriptor plugin = plugin();

    private static PluginDescriptor plugin() {
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setGroupId("dev.ringfence");
        plugin.setArtifactId("ringfence-maven-plugin");
        plugin.setVersion("1");
        return plugin;
    }

    private MavenProject project(String name, boolean withPlugin) {
        Model model = new Model();
        model.setArtifactId(name);
        model.setBuild(new Build());
        if (withPlugin) {
            Plugin declared = new Plugin();
            declared.setGroupId(plugin.getGroupId());
            declared.setArtifactId(plugin.getArtifactId());
            model.getBuild().addPlugin(declared);
        }
        MavenProject project = new MavenProject(model);
        project.setFile(new File(name, "pom.xml").getAbsoluteFile());
        return project;
    }

    private Invocation on(MavenProject project, List<MavenProject> all, Optional<Path> map) {
        MavenSession session = session();
        session.setProjects(all);
        session.setAllProjects(all);
        return new Invocation(session, project, plugin, map, false, false, List.of());
    }

    @SuppressWarnings("deprecation") // the constructor that needs no container
    private static MavenSession session() {
        return new MavenSession(
                null,
                new DefaultMavenExecutionRequest(),
                new DefaultMavenExecutionResult(),
                List.of(new MavenProject()));
    }

    @ParameterizedTest
    @EnumSource(Remedy.Goal.class)
    void the_short_name_stands_where_the_pom_has_the_plugin(Remedy.Goal goal) {
        MavenProject shop = project("shop", true);

        assertThat(MavenCommands.of(on(shop, List.of(shop), Optional.empty()), goal))
                .isEqualTo(goal.shortCommand());
    }

    @ParameterizedTest
    @EnumSource(Remedy.Goal.class)
    void the_full_name_stands_where_the_pom_lacks_the_plugin(Remedy.Goal goal) {
        MavenProject shop = project("shop", false);

        assertThat(MavenCommands.of(on(shop, List.of(shop), Optional.empty()), goal))
                .isEqualTo(FULL + goal.shortCommand().substring("mvn ringfence:".length()));
    }

    @ParameterizedTest
    @EnumSource(Remedy.Goal.class)
    void the_full_name_stands_where_only_a_project_below_has_the_plugin(Remedy.Goal goal) {
        MavenProject top = project("top", false);
        top.setExecutionRoot(true);
        MavenProject orders = project("orders", true);

        assertThat(MavenCommands.of(on(orders, List.of(orders, top), Optional.empty()), goal))
                .startsWith(FULL);
    }

    @ParameterizedTest
    @EnumSource(Remedy.Goal.class)
    void a_map_that_was_named_is_named_again(Remedy.Goal goal) {
        MavenProject shop = project("shop", true);
        Path map = Path.of("my maps", "map.yaml").toAbsolutePath();

        assertThat(MavenCommands.of(on(shop, List.of(shop), Optional.of(map)), goal))
                .isEqualTo(goal.shortCommand() + " -Dringfence.map=\"" + map + '"');
    }

    @Test
    void what_proposes_parts_of_a_map_is_named_as_other_commands_are() {
        MavenProject shop = project("shop", true);
        MavenProject without = project("shop", false);
        Path map = Path.of("map.yaml").toAbsolutePath();

        assertThat(MavenCommands.merge(on(shop, List.of(shop), Optional.empty())))
                .isEqualTo("mvn ringfence:init -Dringfence.merge");
        assertThat(MavenCommands.merge(on(without, List.of(without), Optional.of(map))))
                .isEqualTo(FULL + "init -Dringfence.merge -Dringfence.map=" + map);
    }

    @Test
    void what_concerns_one_project_of_several_selects_it_and_what_concerns_all_does_not() {
        MavenProject top = project("top", true);
        MavenProject orders = project("orders", true);

        Commands commands = MavenCommands.of(on(orders, List.of(top, orders), Optional.empty()), CodeKind.MAIN, true);

        assertThat(commands.baseline()).isEqualTo("mvn ringfence:baseline -pl :orders");
        assertThat(commands.freeze()).isEqualTo("mvn ringfence:freeze -pl :orders");
        assertThat(commands.of(Remedy.Goal.BASELINE)).isEqualTo("mvn ringfence:baseline");
        assertThat(commands.of(Remedy.Goal.CHECK)).isEqualTo("mvn ringfence:check");
    }

    @Test
    void a_path_with_spaces_is_one_word_of_a_command() {
        assertThat(MavenCommands.quoted(Path.of("my maps", "module-map.yaml")))
                .isEqualTo('"' + Path.of("my maps", "module-map.yaml").toString() + '"');
    }

    @Test
    void a_path_without_spaces_stands_as_it_is() {
        assertThat(MavenCommands.quoted(Path.of("module-map.yaml"))).isEqualTo("module-map.yaml");
    }
}
