package dev.ringfence.maven.project;

import dev.ringfence.files.OrdinaryFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads settings of Maven in XML, without resolving anything outside the file. */
final class Xml {

    private Xml() {}

    /** Looks at an element whose start the reader has just passed, and may read its text. */
    interface Visitor {

        /**
         * Visits an element.
         *
         * @param path the names of the elements from the top, such as {@code project/modules/module}
         * @return whether the visitor read the element to its end
         */
        boolean visit(String path, XMLStreamReader element) throws XMLStreamException;
    }

    /** Visits each element of a file; what cannot be read is Maven's to complain about, and nothing is visited after it. */
    static void read(Path file, Visitor visitor) {
        try {
            byte[] text = OrdinaryFile.read(file, OrdinaryFile.Bound.SETTINGS);
            read(factory().createXMLStreamReader(new ByteArrayInputStream(text)), visitor);
        } catch (IOException | XMLStreamException unreadable) {
            // What was visited before stands.
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static void read(XMLStreamReader xml, Visitor visitor) throws XMLStreamException {
        Deque<String> path = new ArrayDeque<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                path.removeLast();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                path.addLast(xml.getLocalName());
                if (visitor.visit(String.join("/", path), xml)) {
                    path.removeLast();
                }
            }
        }
    }
}
