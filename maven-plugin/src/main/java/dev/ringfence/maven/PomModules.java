package dev.ringfence.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The modules that a pom on disk names, those of its profiles included, whether they are active or not. */
final class PomModules {

    private static final Set<String> ELEMENTS = Set.of("module", "subproject");

    private static final Set<String> LISTS = Set.of("modules", "subprojects");

    private PomModules() {}

    /** Their paths as written; none where the pom cannot be read, which is Maven's to complain about. */
    static List<String> of(Path pom) {
        try (InputStream text = Files.newInputStream(pom)) {
            return modules(factory().createXMLStreamReader(text));
        } catch (IOException | XMLStreamException unreadable) {
            return List.of();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static List<String> modules(XMLStreamReader xml) throws XMLStreamException {
        List<String> modules = new ArrayList<>();
        String list = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String element = xml.getLocalName();
            if (ELEMENTS.contains(element) && LISTS.contains(list)) {
                modules.add(xml.getElementText().strip());
            } else {
                list = element;
            }
        }
        return modules;
    }
}
