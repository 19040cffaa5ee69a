package dev.ringfence.tables.mapping.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one XML file. An entity that XML itself does not know stands as an ampersand, its name and a semicolon. */
final class XmlReader {

    /** No file that people write nests deeper, and every thread's stack is deep enough for it. */
    private static final int DEEPEST = 300;

    /** Holds an element that is not at its end yet. */
    private record Open(String name, Map<String, String> attributes, List<XmlNode> content, int line) {

        XmlElement closed() {
            return new XmlElement(name, attributes, List.copyOf(content), line);
        }
    }

    private final String file;
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<XmlElement> root = Optional.empty();
    private boolean isTooDeep;

    XmlReader(String file) {
        this.file = file;
    }

    XmlFile read(byte[] bytes) {
        try {
            readAll(factory().createXMLStreamReader(new ByteArrayInputStream(bytes)));
            return new XmlFile(file, root, List.of());
        } catch (XMLStreamException e) {
            return failed(Optional.ofNullable(e.getLocation()));
        } catch (RuntimeException e) {
            return failed(Optional.empty());
        }
    }

    /** The JDK's own words depend on the machine's language. */
    private XmlFile failed(Optional<Location> place) {
        int line = Math.max(1, place.map(Location::getLineNumber).orElse(1));
        String at = place.map(Location::getColumnNumber)
                .filter(column -> column > 0)
                .map(column -> ", at column " + column)
                .orElse("");
        String reason = isTooDeep ? "nests elements more than " + DEEPEST + " deep" : "is not well-formed XML" + at;
        return new XmlFile(file, Optional.empty(), List.of(new XmlProblem(file, line, reason)));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private void readAll(XMLStreamReader in) throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(in);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text(in.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> text("&" + in.getLocalName() + ";");
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader in) throws XMLStreamException {
        if (open.size() >= DEEPEST) {
            isTooDeep = true;
            throw new XMLStreamException("too deep", in.getLocation());
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        int line = Math.max(1, in.getLocation().getLineNumber());
        open.push(new Open(in.getLocalName(), attributes, new ArrayList<>(), line));
    }

    private void end() {
        XmlElement element = open.pop().closed();
        if (open.isEmpty()) {
            root = Optional.of(element);
        } else {
            open.element().content().add(element);
        }
    }

    private void text(String text) {
        if (!open.isEmpty()) {
            open.element().content().add(new XmlNode.Text(text));
        }
    }
}
