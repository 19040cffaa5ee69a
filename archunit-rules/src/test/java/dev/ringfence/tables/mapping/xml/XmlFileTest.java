package dev.ringfence.tables.mapping.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlFileTest {

    private static XmlFile read(String text) {
        return XmlFile.of("a.xml", text.getBytes(UTF_8));
    }

    @Test
    void elements_have_attributes_content_and_lines() {
        assertThat(read("<a x='1'>\n one <n:b xmlns:n='u' y=' 2 '/>\n<![CDATA[<two>]]></a>"))
                .isEqualTo(new XmlFile(
                        "a.xml",
                        Optional.of(new XmlElement(
                                "a",
                                Map.of("x", "1"),
                                List.of(
                                        new XmlNode.Text("\n one "),
                                        new XmlElement("b", Map.of("y", " 2 "), List.of(), 2),
                                        new XmlNode.Text("\n"),
                                        new XmlNode.Text("<two>")),
                                1)),
                        List.of()));
    }

    @Test
    void the_encoding_is_the_one_that_the_file_declares() {
        byte[] latin = "<?xml version='1.0' encoding='ISO-8859-1'?><a>\u00e9</a>".getBytes(ISO_8859_1);
        assertThat(XmlFile.of("a.xml", latin).root().map(XmlElement::text)).contains("\u00e9");
    }

    @Test
    void a_document_type_is_passed_over_and_nothing_is_fetched(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        String text = "<!DOCTYPE a SYSTEM '%s' [<!ENTITY s SYSTEM '%s'><!ENTITY t 'inner'>]><a>&s;&t;&amp;</a>"
                .formatted(folder.resolve("none.dtd").toUri(), secret.toUri());
        assertThat(read(text).root().map(XmlElement::text)).contains("&s;&t;&");
    }

    @Test
    void a_document_type_gives_no_attributes_and_no_values() {
        String type = "<!DOCTYPE a [<!ENTITY t 'inner'><!ATTLIST a y CDATA 'given'>]>";
        assertThat(read(type + "<a x='1'/>").root().map(XmlElement::attributes)).contains(Map.of("x", "1"));
        assertThat(read(type + "<a x='&t;'/>").problems()).hasSize(1);
    }

    @Test
    void entities_within_entities_do_not_grow() {
        StringBuilder text = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 'xxxxxxxxxx'>");
        for (int i = 1; i < 30; i++) {
            String before = "&e" + (i - 1) + ";";
            text.append("<!ENTITY e%d '%s'>".formatted(i, before.repeat(10)));
        }
        assertThat(read(text + "]><a>&e29;</a>").root().map(XmlElement::text)).contains("&e29;");
    }

    @Test
    void what_is_not_well_formed_is_a_problem_with_its_line() {
        for (String broken : List.of("<a>\n<b>\n</a>", "<a>\n\n&", "<a\n\n<", "<a>\n\n\u0001</a>")) {
            XmlFile file = read(broken);
            assertThat(file.root()).isEmpty();
            assertThat(file.problems())
                    .singleElement()
                    .extracting(XmlProblem::line, problem -> problem.reason().replaceFirst("\\d+$", "N"))
                    .containsExactly(3, "is not well-formed XML, at column N");
        }
        assertThat(read("").problems()).hasSize(1);
        assertThat(XmlFile.of("a.xml", new byte[] {(byte) 0xfe, 0, 1, 2}).problems())
                .hasSize(1);
    }

    @Test
    void elements_that_nest_too_deep_are_a_problem() {
        assertThat(read("<a>".repeat(5_000) + "</a>".repeat(5_000)).problems())
                .containsExactly(new XmlProblem("a.xml", 1, "nests elements more than 300 deep"));
    }
}
