package dev.ringfence.tables.mapping;

import dev.ringfence.tables.mapping.PersistentType.Kind;
import dev.ringfence.tables.mapping.code.ClassReading;
import dev.ringfence.tables.mapping.xml.DefaultPackage;
import dev.ringfence.tables.mapping.xml.XmlElement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads an {@code orm.xml}: it adds to annotations, and where it is complete, stands for them. */
final class OrmXml {

    private final PersistentTypes types;
    private final XmlElement root;
    private final Optional<XmlElement> unit;
    private final Optional<String> schema;
    private final DefaultPackage names;

    OrmXml(PersistentTypes types, XmlElement root) {
        this.types = types;
        this.root = root;
        this.unit = root.child("persistence-unit-metadata");
        this.names = DefaultPackage.of(root);
        this.schema = root.child("schema")
                .or(() -> unit.flatMap(metadata -> metadata.child("persistence-unit-defaults"))
                        .flatMap(defaults -> defaults.child("schema")))
                .map(element -> element.text().strip());
    }

    static List<String> classesIn(XmlElement root) {
        DefaultPackage names = DefaultPackage.of(root);
        return root.children("entity", "mapped-superclass", "embeddable").stream()
                .flatMap(element -> element.attribute("class").stream())
                .map(names::qualified)
                .toList();
    }

    void read() {
        for (XmlElement element : root.children()) {
            kind(element.name())
                    .ifPresent(kind -> element.attribute("class")
                            .map(names::qualified)
                            .ifPresent(name -> types.put(type(kind, element, name))));
        }
    }

    private static Optional<Kind> kind(String element) {
        return switch (element) {
            case "entity" -> Optional.of(Kind.ENTITY);
            case "mapped-superclass" -> Optional.of(Kind.MAPPED_SUPERCLASS);
            case "embeddable" -> Optional.of(Kind.EMBEDDABLE);
            default -> Optional.empty();
        };
    }

    private PersistentType type(Kind kind, XmlElement element, String name) {
        Optional<ClassReading> reading = types.reading(name);
        boolean isComplete = element.isTrue("metadata-complete")
                || unit.flatMap(metadata -> metadata.child("xml-mapping-metadata-complete"))
                        .isPresent();
        Optional<PersistentType> annotated =
                reading.filter(unused -> !isComplete).map(known -> AnnotatedType.as(kind, known));
        List<TableName> secondary = element.children("secondary-table").stream()
                .flatMap(table -> table(table).stream())
                .toList();
        return new PersistentType(
                name,
                kind,
                element.attribute("name").or(() -> annotated.flatMap(PersistentType::entityName)),
                tableOf(element, annotated, name),
                secondary.isEmpty() ? annotated.map(PersistentType::secondary).orElse(List.of()) : secondary,
                element.child("inheritance")
                        .map(said -> PersistentType.Inheritance.of(
                                said.attribute("strategy").orElse("")))
                        .or(() -> annotated.flatMap(PersistentType::inheritance)),
                Optional.empty(),
                reading.filter(ClassReading::isAbstract).isPresent(),
                annotated.filter(PersistentType::isImmutable).isPresent(),
                annotated.filter(PersistentType::isSubselect).isPresent(),
                element.child("discriminator-value").isPresent()
                        || annotated.filter(PersistentType::isDiscriminated).isPresent(),
                attributes(element, name, annotated),
                annotated.map(PersistentType::overrides).orElse(Map.of()));
    }

    private Optional<TableName> tableOf(XmlElement entity, Optional<PersistentType> annotated, String name) {
        String byDefault = entity.attribute("name").orElse(name.substring(name.lastIndexOf('.') + 1));
        return entity.child("table")
                .map(table -> new TableName(
                        table.attribute("schema").or(() -> schema),
                        table.attribute("name").orElse(byDefault)))
                .or(() -> annotated.flatMap(PersistentType::table))
                .or(() -> schema.map(said -> new TableName(schema, byDefault)));
    }

    private Optional<TableName> table(XmlElement element) {
        return element.attribute("name")
                .map(table -> new TableName(element.attribute("schema").or(() -> schema), table));
    }

    private List<Attribute> attributes(XmlElement element, String type, Optional<PersistentType> annotated) {
        Map<String, Attribute> byName = new TreeMap<>();
        annotated.stream()
                .flatMap(known -> known.attributes().stream())
                .forEach(attribute -> byName.put(attribute.name(), attribute));
        element.children("attributes").stream()
                .flatMap(attributes -> attributes.children().stream())
                .flatMap(attribute -> attribute(attribute, type).stream())
                .forEach(attribute -> byName.put(attribute.name(), attribute));
        return List.copyOf(byName.values());
    }

    private Optional<Attribute> attribute(XmlElement element, String type) {
        return switch (element.name()) {
            case "many-to-one", "one-to-one" -> attribute(element, type, Attribute.Shape.TO_ONE);
            case "one-to-many" -> attribute(element, type, Attribute.Shape.ONE_TO_MANY);
            case "many-to-many" -> attribute(element, type, Attribute.Shape.MANY_TO_MANY);
            case "element-collection" -> attribute(element, type, Attribute.Shape.ELEMENTS);
            case "embedded", "embedded-id" -> attribute(element, type, Attribute.Shape.EMBEDDED);
            default -> Optional.empty();
        };
    }

    private Optional<Attribute> attribute(XmlElement element, String type, Attribute.Shape shape) {
        Optional<XmlElement> table = element.child("join-table").or(() -> element.child("collection-table"));
        return element.attribute("name")
                .map(name -> new Attribute(
                        name,
                        shape,
                        targets(element, type, name, shape),
                        table.flatMap(this::table),
                        table.isPresent(),
                        element.attribute("mapped-by").isPresent(),
                        element.child("join-column").isPresent(),
                        false));
    }

    private List<String> targets(XmlElement element, String type, String attribute, Attribute.Shape shape) {
        Optional<String> said = element.attribute("target-entity").or(() -> element.attribute("target-class"));
        boolean isSingle = shape == Attribute.Shape.TO_ONE || shape == Attribute.Shape.EMBEDDED;
        return said.map(names::qualified)
                .map(Stream::of)
                .orElseGet(() -> types.declared(type, attribute, isSingle))
                .toList();
    }
}
