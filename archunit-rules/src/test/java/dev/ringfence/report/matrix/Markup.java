package dev.ringfence.report.matrix;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** Markup, as an XML parser reads it. */
record Markup(Element root) {

    static Markup of(String text) {
        try {
            return new Markup(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError("no XML parser reads it: " + e.getMessage(), e);
        }
    }

    List<Element> all(String name) {
        return all(root, name).toList();
    }

    static Stream<Element> all(Element in, String name) {
        return IntStream.range(0, in.getElementsByTagName(name).getLength())
                .mapToObj(at -> (Element) in.getElementsByTagName(name).item(at));
    }

    List<Element> allThat(Predicate<Element> wanted) {
        return all("*").stream().filter(wanted).toList();
    }

    /** Every name of an element or an attribute that stands in it. */
    List<String> names() {
        return all("*").stream()
                .flatMap(element -> Stream.concat(
                        Stream.of(element.getTagName()),
                        IntStream.range(0, element.getAttributes().getLength())
                                .mapToObj(at ->
                                        "@" + element.getAttributes().item(at).getNodeName())))
                .distinct()
                .sorted()
                .toList();
    }
}
