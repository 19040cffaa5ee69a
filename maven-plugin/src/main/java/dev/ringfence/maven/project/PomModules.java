package dev.ringfence.maven.project;

import dev.ringfence.files.OrdinaryFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds the modules that a pom on disk names, those of its profiles included, whether or not these are active. */
public final class PomModules {

    /** Plugins have elements of the same names in their configurations. */
    private static final Set<String> PATHS = Set.of(
            "project/modules/module",
            "project/subprojects/subproject",
            "project/profiles/profile/modules/module",
            "project/profiles/profile/subprojects/subproject");

    private PomModules() {}

    /** Returns the modules' paths as written; none where the pom cannot be read, which is Maven's to complain about. */
    public static List<String> of(Path pom) {
        try {
            byte[] text = OrdinaryFile.read(pom, OrdinaryFile.Bound.SETTINGS);
            return modules(factory().createXMLStreamReader(new ByteArrayInputStream(text)));
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
        Deque<String> path = new ArrayDeque<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                path.removeLast();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                path.addLast(xml.getLocalName());
                if (PATHS.contains(String.join("/", path))) {
                    modules.add(xml.getElementText().strip());
                    path.removeLast();
                }
            }
        }
        return modules;
    }
}
