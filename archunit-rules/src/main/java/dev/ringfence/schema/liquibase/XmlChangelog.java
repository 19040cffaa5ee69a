package dev.ringfence.schema.liquibase;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML as a tree, without document types and without anything outside the text. */
final class XmlChangelog {

    static final int DEEPEST = 64;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int line = 1;

    private XmlChangelog(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static Element read(String text) throws BrokenChangelogException {
        try {
            return new XmlChangelog(FACTORY.createXMLStreamReader(new StringReader(text.stripLeading()))).root(text);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new BrokenChangelogException(
                    Math.max(line, 0), "the XML is broken", "Close each element and quote, and write `&amp;` for `&`.");
        }
    }

    private Element root(String text) throws XMLStreamException, BrokenChangelogException {
        String lead = text.substring(0, text.length() - text.stripLeading().length());
        int skipped = (int) lead.chars().filter(character -> character == '\n').count();
        while (next() != XMLStreamConstants.START_ELEMENT) {
            line = reader.getLocation().getLineNumber();
        }
        Element root = element(1, skipped);
        while (reader.hasNext()) {
            next();
        }
        return root;
    }

    private int next() throws XMLStreamException {
        return reader.next();
    }

    /** Reads the element at whose start the reader stands; its line is the one where the text before it ends. */
    private Element element(int depth, int skipped) throws XMLStreamException, BrokenChangelogException {
        int begins = line + skipped;
        if (depth > DEEPEST) {
            throw new BrokenChangelogException(begins, "the XML is deeper than anybody writes it", "Take it apart.");
        }
        String name = reader.getLocalName();
        line = reader.getLocation().getLineNumber();
        Map<String, Said> attributes = attributes(begins);
        List<Element> children = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        int bodyLine = line;
        int written = line;
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(depth + 1, skipped));
            } else if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
                body.append("\n".repeat(Math.max(0, line - written))).append(reader.getText());
                written = reader.getLocation().getLineNumber();
            }
            line = reader.getLocation().getLineNumber();
        }
        line = reader.getLocation().getLineNumber();
        return new Element(
                name, attributes, List.copyOf(children), new Said(body.toString(), bodyLine + skipped), begins);
    }

    private Map<String, Said> attributes(int at) {
        Map<String, Said> attributes = new TreeMap<>();
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            attributes.put(reader.getAttributeLocalName(index), new Said(reader.getAttributeValue(index), at));
        }
        return attributes;
    }
}
