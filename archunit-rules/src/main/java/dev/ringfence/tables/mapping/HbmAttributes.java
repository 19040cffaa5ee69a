package dev.ringfence.tables.mapping;

import dev.ringfence.tables.mapping.xml.DefaultPackage;
import dev.ringfence.tables.mapping.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the attributes and tables of a class in an {@code hbm.xml}. */
final class HbmAttributes {

    private static final Set<String> COLLECTIONS =
            Set.of("set", "list", "bag", "map", "array", "idbag", "primitive-array");
    private static final Set<String> CONTAINERS = Set.of(
            "properties",
            "component",
            "dynamic-component",
            "join",
            "natural-id",
            "composite-id",
            "composite-element",
            "nested-composite-element");

    private final PersistentTypes types;
    private final DefaultPackage names;
    private final Optional<String> schema;

    HbmAttributes(PersistentTypes types, DefaultPackage names, Optional<String> schema) {
        this.types = types;
        this.names = names;
        this.schema = schema;
    }

    /** Returns the table of a class; without a name it is the default, where a schema is said. */
    Optional<TableName> table(XmlElement element, String className) {
        String byDefault = className.substring(className.lastIndexOf('.') + 1);
        Optional<TableName> said = table(element);
        boolean isClass = said.isEmpty() && !element.name().equals("subclass");
        return isClass ? schemaOf(element).map(known -> new TableName(schemaOf(element), byDefault)) : said;
    }

    /** Returns the table that an element names. */
    Optional<TableName> table(XmlElement element) {
        return element.attribute("table").map(table -> new TableName(schemaOf(element), table));
    }

    private Optional<String> schemaOf(XmlElement element) {
        return element.attribute("schema").or(() -> schema);
    }

    List<Attribute> of(XmlElement element, String type) {
        List<Attribute> attributes = new ArrayList<>();
        for (XmlElement child : element.children()) {
            if (COLLECTIONS.contains(child.name())) {
                attributes.add(collection(child, type));
                child.children("composite-element").forEach(inner -> attributes.addAll(of(inner, type)));
            } else if (CONTAINERS.contains(child.name())) {
                attributes.addAll(of(child, type));
            } else if (isToOne(child)) {
                attributes.add(
                        attribute(child, Attribute.Shape.TO_ONE, targets(child, child, type, true), Optional.empty()));
            }
        }
        return List.copyOf(attributes);
    }

    private static boolean isToOne(XmlElement element) {
        return Set.of("many-to-one", "one-to-one", "key-many-to-one").contains(element.name());
    }

    private Attribute collection(XmlElement element, String type) {
        Optional<XmlElement> many = element.child("many-to-many");
        Optional<XmlElement> one = element.child("one-to-many");
        if (many.isPresent()) {
            return attribute(
                    element,
                    Attribute.Shape.MANY_TO_MANY,
                    targets(element, many.get(), type, false),
                    collectionTable(element, type));
        }
        return one.map(target -> attribute(
                        element, Attribute.Shape.ONE_TO_MANY, targets(element, target, type, false), Optional.empty()))
                .orElseGet(() -> attribute(
                        element, Attribute.Shape.ELEMENTS, key(element).toList(), collectionTable(element, type)));
    }

    /** Whatever a collection without a table holds, its table is named by the class and the attribute. */
    private Optional<TableName> collectionTable(XmlElement element, String type) {
        String simpleName = type.substring(type.lastIndexOf('.') + 1);
        String byDefault = simpleName + "_" + element.attribute("name").orElse("");
        return table(element).or(() -> Optional.of(new TableName(schemaOf(element), byDefault)));
    }

    /** A collection without a table is joined by a column. */
    private static Attribute attribute(
            XmlElement element, Attribute.Shape shape, List<String> targets, Optional<TableName> table) {
        return new Attribute(
                element.attribute("name").orElse(""),
                shape,
                targets,
                table,
                table.isPresent(),
                false,
                table.isEmpty(),
                element.attribute("mutable").filter("false"::equals).isPresent());
    }

    private List<String> targets(XmlElement attribute, XmlElement association, String type, boolean isSingle) {
        Optional<String> said = association.attribute("class").or(() -> association.attribute("entity-name"));
        Stream<String> target = said.map(names::qualified)
                .map(Stream::of)
                .orElseGet(
                        () -> types.declared(type, attribute.attribute("name").orElse(""), isSingle));
        return Stream.concat(target, key(attribute)).distinct().toList();
    }

    private Stream<String> key(XmlElement map) {
        return map.children("map-key-many-to-many", "index-many-to-many").stream()
                .flatMap(key -> key.attribute("class").stream())
                .map(names::qualified);
    }
}
