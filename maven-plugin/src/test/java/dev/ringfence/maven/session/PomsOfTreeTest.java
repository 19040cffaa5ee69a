package dev.ringfence.maven.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two poms mean the same gate where they say the same of it. */
class PomsOfTreeTest {

    private static final String GATE = """
            <plugin>
              <groupId>dev.ringfence</groupId><artifactId>ringfence-maven-plugin</artifactId><version>1</version>
              <executions><execution><goals><goal>check</goal></goals></execution></executions>
            </plugin>""";

    private final Map<String, String> files = new HashMap<>();

    private PomsOfTreeTest pom(String path, String... parts) {
        files.put(
                path, "<project xmlns=\"http://maven.apache.org/POM/4.0.0\">" + String.join("", parts) + "</project>");
        return this;
    }

    private String gate(String path) {
        return new PomsOfTree()
                .gate(
                        path,
                        file -> Optional.ofNullable(files.get(file))
                                .map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String parent(String relative) {
        return "<parent><artifactId>top</artifactId>" + relative + "</parent>";
    }

    private static String plugins(String plugin) {
        return "<build><plugins>" + plugin + "</plugins></build>";
    }

    @Test
    void a_pom_without_the_plugin_says_nothing() {
        assertThat(pom("tools/pom.xml", "<artifactId>tools</artifactId>").gate("tools/pom.xml"))
                .isEmpty();
    }

    @Test
    void what_else_a_pom_says_does_not_matter() {
        String before =
                pom("a/pom.xml", parent(""), "<name>One</name>", plugins(GATE)).gate("a/pom.xml");
        String other = "<plugin><artifactId>other</artifactId></plugin>";

        assertThat(pom("a/pom.xml", "<name>Two</name>", parent(""), plugins(other + GATE.replace(">1<", ">2<")))
                        .gate("a/pom.xml"))
                .isEqualTo(before)
                .isEqualTo(
                        "/project/build/plugins/plugin plugin[groupId=dev.ringfence, artifactId=ringfence-maven-plugin,"
                                + " executions[execution[goals[goal=check]]]]");
    }

    @Test
    void parents_in_the_tree_are_read_too() {
        pom("pom.xml", plugins(GATE)).pom("deep/a/pom.xml", parent("<relativePath>../..</relativePath>"));

        assertThat(gate("deep/a/pom.xml")).contains("goal=check");
        assertThat(pom("pom.xml").gate("deep/a/pom.xml")).isEmpty();
    }

    @Test
    void a_parent_from_a_repository_is_not_looked_for() {
        pom("pom.xml", plugins(GATE)).pom("a/pom.xml", parent("<relativePath/>"));

        assertThat(gate("a/pom.xml")).isEmpty();
    }

    @Test
    void a_pom_that_leaves_its_parent_says_something_else() {
        pom("pom.xml", plugins(GATE)).pom("a/pom.xml", parent(""));
        String before = gate("a/pom.xml");

        assertThat(pom("a/pom.xml", "<artifactId>a</artifactId>").gate("a/pom.xml"))
                .isNotEqualTo(before);
    }

    @Test
    void poms_that_are_each_others_parents_end() {
        pom("a/pom.xml", parent("<relativePath>../b</relativePath>"), plugins(GATE))
                .pom("b/pom.xml", parent("<relativePath>../a</relativePath>"));

        assertThat(gate("a/pom.xml")).contains("goal=check");
    }

    @Test
    void the_plugin_in_a_profile_is_not_the_plugin_of_every_build() {
        String before = pom("a/pom.xml", plugins(GATE)).gate("a/pom.xml");
        String profile = "<profiles><profile><id>ci</id>" + plugins(GATE) + "</profile></profiles>";

        assertThat(pom("a/pom.xml", profile).gate("a/pom.xml"))
                .isNotEqualTo(before)
                .startsWith("/project/profiles/profile[ci]/build/plugins/plugin plugin[");
    }

    @Test
    void a_phase_a_skip_and_what_properties_say_count() {
        String gate = GATE.replace("<goals>", "<phase>${when}</phase><goals>");
        String before = pom("a/pom.xml", "<properties><when>test</when><x>1</x></properties>", plugins(gate))
                .gate("a/pom.xml");

        assertThat(pom("a/pom.xml", "<properties><when>test</when><x>2</x></properties>", plugins(gate))
                        .gate("a/pom.xml"))
                .isEqualTo(before);
        assertThat(pom("a/pom.xml", "<properties><when>none</when></properties>", plugins(gate))
                        .gate("a/pom.xml"))
                .isNotEqualTo(before);
        assertThat(pom(
                                "a/pom.xml",
                                "<properties><when>test</when><ringfence.skip>true</ringfence.skip></properties>",
                                plugins(gate))
                        .gate("a/pom.xml"))
                .isNotEqualTo(before);
    }

    @Test
    void what_is_no_xml_is_no_pom() {
        files.put("a/pom.xml", "<project><!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/hosts'>]>");

        assertThat(gate("a/pom.xml")).isEqualTo("unreadable");
        assertThat(new PomsOfTree().artifact("<project/".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void a_project_is_called_by_its_artifact_alone() {
        String pom = "<project>" + parent("") + "<artifactId> tools </artifactId></project>";

        assertThat(new PomsOfTree().artifact(pom.getBytes(StandardCharsets.UTF_8)))
                .contains("tools");
    }
}
