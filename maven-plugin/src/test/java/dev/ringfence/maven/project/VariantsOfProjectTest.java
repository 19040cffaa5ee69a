package dev.ringfence.maven.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.project.Variants;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;

class VariantsOfProjectTest {

    private static Model pom(String content) {
        try {
            return new MavenXpp3Reader().read(new StringReader("<project>" + content + "</project>"));
        } catch (IOException | XmlPullParserException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private static MavenProject project(String content) {
        MavenProject project = new MavenProject();
        project.setOriginalModel(pom(content));
        return project;
    }

    private static String profiles(String... profiles) {
        return "<profiles>" + String.join("", profiles) + "</profiles>";
    }

    private static String profile(String id, String content) {
        return "<profile><id>" + id + "</id>" + content + "</profile>";
    }

    private static String plugin(String artifactId) {
        return "<build><plugins><plugin><artifactId>" + artifactId + "</artifactId></plugin></plugins></build>";
    }

    @Test
    void a_property_that_names_the_folder_of_the_sources_makes_variants() {
        MavenProject project = project("<build><sourceDirectory>${src}</sourceDirectory></build>"
                + profiles(
                        profile("premium", "<properties><src>premium</src></properties>"),
                        profile("other", "<properties><color>red</color></properties>")));

        assertThat(VariantsOfProject.of(project))
                .isEqualTo(new Variants(Set.of("other", "premium"), Set.of(), Set.of("premium")));
    }

    @Test
    void so_does_a_profile_with_a_plugin_that_adds_sources_and_none_that_signs() {
        MavenProject project = project(profiles(
                profile("more", plugin("build-helper-maven-plugin")),
                profile("new", plugin("maven-compiler-plugin")),
                profile("release", plugin("maven-gpg-plugin")),
                profile("plain", "")));

        assertThat(VariantsOfProject.of(project).switching()).containsExactlyInAnyOrder("more", "new");
    }

    @Test
    void so_does_a_profile_of_other_libraries_which_is_another_generation_of_them() {
        String version = "<dependencies><dependency><artifactId>api</artifactId><version>${api}</version></dependency>"
                + "</dependencies>";
        MavenProject project = project(version
                + profiles(
                        profile("api3", "<properties><api>3</api></properties>"),
                        profile(
                                "jakarta",
                                "<dependencies><dependency><artifactId>api</artifactId></dependency>"
                                        + "</dependencies>"),
                        profile("next", "<dependencyManagement>" + version + "</dependencyManagement>"),
                        profile("plain", "<properties><color>red</color></properties>"),
                        profile(
                                "h2",
                                "<dependencies><dependency><artifactId>h2</artifactId><scope>runtime</scope>"
                                        + "</dependency></dependencies>"),
                        profile("fast", "<modules><module>one</module></modules>")));

        assertThat(VariantsOfProject.of(project).switching()).containsExactly("api3", "jakarta", "next");
    }

    @Test
    void the_profiles_of_parents_count_and_those_that_are_active_are_known() {
        MavenProject project = project("<build><sourceDirectory>${src}</sourceDirectory></build>");
        project.setParent(project(profiles(profile("premium", "<properties><src>premium</src></properties>"))));
        project.setInjectedProfileIds("com.acme:parent:1", List.of("premium"));
        project.setInjectedProfileIds("external", List.of("of-settings"));

        assertThat(VariantsOfProject.of(project))
                .isEqualTo(new Variants(Set.of("premium"), Set.of("of-settings", "premium"), Set.of("premium")));
    }

    @Test
    void a_project_without_a_pom_on_disk_has_one_variant() {
        assertThat(VariantsOfProject.of(new MavenProject())).isEqualTo(Variants.none());
    }
}
