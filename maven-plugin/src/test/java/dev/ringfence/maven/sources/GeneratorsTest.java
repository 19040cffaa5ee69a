package dev.ringfence.maven.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.project.CodeKind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders that generators fill, where their configuration names these. */
class GeneratorsTest {

    @TempDir
    private Path folder;

    private EffectivePom pom(String key, String goal, String configuration) {
        return EffectivePom.of(folder, """
                <plugin><groupId>%s</groupId><artifactId>%s</artifactId><version>1</version>
                  <executions><execution><goals><goal>%s</goal></goals><configuration>%s</configuration></execution></executions>
                </plugin>""".formatted(
                        key.substring(0, key.indexOf(':')), key.substring(key.indexOf(':') + 1), goal, configuration));
    }

    @ParameterizedTest
    @CsvSource({
        "org.antlr:antlr4-maven-plugin, antlr4, outputDirectory",
        "org.antlr:antlr3-maven-plugin, antlr, outputDirectory",
        "org.jvnet.jaxb:jaxb-maven-plugin, generate, generateDirectory",
        "org.jvnet.jaxb:jaxb30-maven-plugin, generate, generateDirectory",
        "org.jvnet.jaxb2.maven2:maven-jaxb2-plugin, generate, generateDirectory",
        "org.codehaus.mojo:jaxb2-maven-plugin, xjc, outputDirectory",
        "org.codehaus.mojo:javacc-maven-plugin, javacc, outputDirectory",
        "org.xolstice.maven.plugins:protobuf-maven-plugin, compile, outputDirectory",
        "org.apache.avro:avro-maven-plugin, schema, outputDirectory",
        "org.apache.cxf:cxf-codegen-plugin, wsdl2java, sourceRoot",
        "com.sun.xml.ws:jaxws-maven-plugin, wsimport, sourceDestDir",
        "com.mysema.maven:apt-maven-plugin, process, outputDirectory",
        "org.bsc.maven:maven-processor-plugin, process, outputDirectory"
    })
    void a_generator_adds_the_folder_that_it_writes_to(String plugin, String goal, String parameter) {
        String grammars = "<sourceDirectory>src/grammars</sourceDirectory>";
        String told = "<" + parameter + ">src/gen/java</" + parameter + ">";

        assertThat(pom(plugin, goal, grammars + told).folders()).containsExactly("src/main/java", "src/gen/java named");
        assertThat(pom(plugin, goal, grammars + told).folders(CodeKind.TESTS)).containsExactly("src/test/java");
        assertThat(pom(plugin, goal, grammars).folders()).containsExactly("src/main/java");
        assertThat(pom(plugin, "help", told).folders()).containsExactly("src/main/java");
    }

    @Test
    void a_generator_may_serve_test_code() {
        String output = "<outputDirectory>gen</outputDirectory>";
        EffectivePom antlr = pom(
                "org.antlr:antlr4-maven-plugin", "antlr4", output + "<generateTestSources>true</generateTestSources>");
        EffectivePom xjc = pom("org.codehaus.mojo:jaxb2-maven-plugin", "testXjc", output);

        for (EffectivePom pom : List.of(antlr, xjc)) {
            assertThat(pom.folders()).containsExactly("src/main/java");
            assertThat(pom.folders(CodeKind.TESTS)).containsExactly("src/test/java", "gen named");
        }
    }

    @Test
    void a_generator_that_adds_no_folder_names_none() {
        String output = "<generateDirectory>gen</generateDirectory>";

        assertThat(pom(
                                "org.jvnet.jaxb:jaxb-maven-plugin",
                                "generate",
                                output + "<addCompileSourceRoot>false</addCompileSourceRoot>")
                        .folders())
                .containsExactly("src/main/java");
        assertThat(pom(
                                "org.codehaus.mojo:jaxb2-maven-plugin",
                                "xjc",
                                "<outputDirectory>gen</outputDirectory><skipXjc>true</skipXjc>")
                        .folders())
                .containsExactly("src/main/java");
    }

    @Test
    void sources_may_begin_further_down() {
        String openApi = "org.openapitools:openapi-generator-maven-plugin";
        String output = "<output>${project.basedir}/api</output>";

        assertThat(pom(openApi, "generate", output).folders())
                .containsExactly("src/main/java", "api/src/main/java named");
        assertThat(pom(openApi, "generate", output + "<configOptions><sourceFolder>java</sourceFolder></configOptions>")
                        .folders())
                .containsExactly("src/main/java", "api/java named");
        assertThat(pom(
                                "org.jooq:jooq-codegen-maven",
                                "generate",
                                "<generator><target><directory>src/jooq</directory></target></generator>")
                        .folders())
                .containsExactly("src/main/java", "src/jooq named");
    }
}
