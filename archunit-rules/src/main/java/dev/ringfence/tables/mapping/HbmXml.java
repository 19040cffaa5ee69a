package dev.ringfence.tables.mapping;

import dev.ringfence.tables.mapping.PersistentType.Inheritance;
import dev.ringfence.tables.mapping.PersistentType.Kind;
import dev.ringfence.tables.mapping.PersistentType.Parent;
import dev.ringfence.tables.mapping.xml.DefaultPackage;
import dev.ringfence.tables.mapping.xml.XmlElement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an {@code hbm.xml} of Hibernate: classes, those below them, joins and collections. */
final class HbmXml {

    private final PersistentTypes types;
    private final XmlElement root;
    private final DefaultPackage names;
    private final HbmAttributes attributes;

    HbmXml(PersistentTypes types, XmlElement root) {
        this.types = types;
        this.root = root;
        this.names = DefaultPackage.of(root);
        this.attributes = new HbmAttributes(types, names, root.attribute("schema"));
    }

    static List<String> classesIn(XmlElement root) {
        DefaultPackage names = DefaultPackage.of(root);
        return root.all()
                .filter(element -> element.name().equals("class")
                        || inheritance(element.name()).isPresent())
                .flatMap(element -> element.attribute("name").stream())
                .map(names::qualified)
                .toList();
    }

    void read() {
        root.children().forEach(element -> readClass(element, Optional.empty()));
    }

    private void readClass(XmlElement element, Optional<String> around) {
        Optional<Inheritance> inheritance = inheritance(element.name());
        Optional<String> name =
                element.attribute("name").map(names::qualified).or(() -> element.attribute("entity-name"));
        if (name.isEmpty() || inheritance.isEmpty() && !element.name().equals("class")) {
            return;
        }
        Optional<String> above = around.or(() -> element.attribute("extends").map(names::qualified));
        Optional<Parent> parent = inheritance.flatMap(how -> above.map(parentName -> new Parent(parentName, how)));
        types.put(type(element, name.get(), parent));
        element.children().forEach(child -> readClass(child, name));
    }

    private static Optional<Inheritance> inheritance(String element) {
        return switch (element) {
            case "subclass" -> Optional.of(Inheritance.SINGLE_TABLE);
            case "joined-subclass" -> Optional.of(Inheritance.JOINED);
            case "union-subclass" -> Optional.of(Inheritance.TABLE_PER_CLASS);
            default -> Optional.empty();
        };
    }

    private PersistentType type(XmlElement element, String name, Optional<Parent> parent) {
        return new PersistentType(
                name,
                Kind.ENTITY,
                element.attribute("entity-name").map(said -> said.substring(said.lastIndexOf('.') + 1)),
                attributes.table(element, name),
                element.children("join").stream()
                        .flatMap(join -> attributes.table(join).stream())
                        .toList(),
                inheritanceOf(element),
                parent,
                element.isTrue("abstract"),
                element.attribute("mutable").filter("false"::equals).isPresent(),
                element.attribute("subselect").isPresent()
                        || element.child("subselect").isPresent(),
                false,
                attributes.of(element, name),
                Map.of());
    }

    /** Of a class that has others within, these say how all are mapped. */
    private static Optional<Inheritance> inheritanceOf(XmlElement element) {
        List<XmlElement> unions = element.children("union-subclass");
        return unions.isEmpty() ? Optional.empty() : Optional.of(Inheritance.TABLE_PER_CLASS);
    }
}
