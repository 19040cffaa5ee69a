package dev.ringfence.tables.mapping.xml;

import java.util.List;
import java.util.Optional;

/**
 * Holds what was read of an XML file.
 *
 * @param file the file, as the caller names it
 * @param root its root; empty where the file could not be read
 * @param problems why not; empty where it could
 */
public record XmlFile(String file, Optional<XmlElement> root, List<XmlProblem> problems) {

    /** Reads a file from its bytes, in the encoding that it declares. Never throws for what is in it. */
    public static XmlFile of(String file, byte[] bytes) {
        return new XmlReader(file).read(bytes);
    }

    /** Returns the root where it has the name. */
    public Optional<XmlElement> root(String name) {
        return root.filter(element -> element.name().equals(name));
    }
}
