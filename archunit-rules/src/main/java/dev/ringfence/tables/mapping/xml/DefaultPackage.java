package dev.ringfence.tables.mapping.xml;

import java.util.Optional;

/**
 * Names the package in which a mapping file's classes lie that it names without one.
 *
 * @param name the package; empty where the file says none
 */
public record DefaultPackage(Optional<String> name) {

    /** Reads it from the root of an {@code hbm.xml}, where an attribute says it, or of an {@code orm.xml}. */
    public static DefaultPackage of(XmlElement root) {
        return new DefaultPackage(root.attribute("package")
                .or(() -> root.child("package").map(element -> element.text().strip()))
                .filter(name -> !name.isEmpty()));
    }

    /** Puts the package before a name without one. */
    public String qualified(String className) {
        return className.contains(".")
                ? className
                : name.map(prefix -> prefix + "." + className).orElse(className);
    }
}
