package dev.ringfence.tables.mapping.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds an element of an XML file.
 *
 * @param name its name without a prefix
 * @param attributes its attributes by their names without a prefix
 * @param content its texts and elements, in their order
 * @param line the line where its start tag ends, counted from 1
 */
public record XmlElement(String name, Map<String, String> attributes, List<XmlNode> content, int line)
        implements XmlNode {

    /** Returns an attribute that is there, and not blank. */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Says whether an attribute is {@code true}. */
    public boolean isTrue(String attribute) {
        return attribute(attribute).filter("true"::equals).isPresent();
    }

    /** Returns the elements right within. */
    public List<XmlElement> children() {
        return content.stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .toList();
    }

    /** Returns the elements right within that have one of the names. */
    public List<XmlElement> children(String... names) {
        List<String> wanted = List.of(names);
        return children().stream()
                .filter(child -> wanted.contains(child.name()))
                .toList();
    }

    /** Returns the first element of that name right within. */
    public Optional<XmlElement> child(String wanted) {
        return children(wanted).stream().findFirst();
    }

    /** Returns this element and all within, at any depth, each before those within it. */
    public Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(XmlElement::all));
    }

    /** Returns its own texts and those of the elements within, joined as they stand. */
    public String text() {
        return content.stream()
                .map(node -> node instanceof XmlElement element ? element.text() : ((XmlNode.Text) node).text())
                .collect(Collectors.joining());
    }
}
