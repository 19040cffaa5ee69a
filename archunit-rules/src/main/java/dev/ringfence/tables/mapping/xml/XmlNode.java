package dev.ringfence.tables.mapping.xml;

/** Holds a part of an XML file. */
sealed interface XmlNode permits XmlNode.Text, XmlElement {

    /** Holds text between elements. */
    record Text(String text) implements XmlNode {}
}
