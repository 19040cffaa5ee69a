package dev.ringfence.tables.mapping;

import dev.ringfence.tables.mapping.code.ClassReading;
import dev.ringfence.tables.mapping.xml.XmlFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Holds the persistent classes of a project, and knows which lies above which. */
final class PersistentTypes {

    /** Names packages whose superclasses are no entities of anybody's. */
    private static final List<String> FRAMEWORKS = List.of(
            "java.",
            "javax.",
            "jakarta.",
            "kotlin.",
            "groovy.",
            "scala.",
            "org.springframework.",
            "org.hibernate.",
            "io.quarkus.");

    private final Map<String, ClassReading> classes = new HashMap<>();
    private final Map<String, PersistentType> types = new TreeMap<>();

    private PersistentTypes() {}

    /** Knows what annotations say, and mapping files over them. */
    static PersistentTypes of(Collection<ClassReading> classes, Collection<XmlFile> files) {
        PersistentTypes types = new PersistentTypes();
        for (ClassReading reading : classes) {
            types.classes.putIfAbsent(reading.name(), reading);
            AnnotatedType.of(reading).ifPresent(type -> types.types.putIfAbsent(type.name(), type));
        }
        for (XmlFile file : files) {
            file.root("entity-mappings").ifPresent(root -> new OrmXml(types, root).read());
            file.root("hibernate-mapping").ifPresent(root -> new HbmXml(types, root).read());
        }
        return types;
    }

    void put(PersistentType type) {
        types.put(type.name(), type);
    }

    Collection<PersistentType> all() {
        return types.values();
    }

    Optional<PersistentType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    Optional<ClassReading> reading(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    /** Returns the type that an attribute leads to, by its field in the class file. */
    Stream<String> declared(String type, String attribute, boolean isSingle) {
        return reading(type).stream()
                .flatMap(reading -> reading.fields().stream())
                .filter(field -> field.name().equals(attribute))
                .flatMap(field -> field.target(isSingle).stream())
                .filter(name -> !name.startsWith("java."));
    }

    /** Returns the class and all persistent classes above it, the nearest first. */
    List<PersistentType> chain(PersistentType type) {
        List<PersistentType> chain = new ArrayList<>();
        Set<String> met = new HashSet<>();
        Optional<String> name = Optional.of(type.name());
        while (name.isPresent() && met.add(name.get())) {
            Optional<PersistentType> here = type(name.get());
            here.ifPresent(chain::add);
            name = above(name.get(), here);
        }
        return chain;
    }

    private Optional<String> above(String name, Optional<PersistentType> here) {
        Optional<String> said = here.flatMap(PersistentType::parent).map(PersistentType.Parent::name);
        return said.isPresent() ? said.map(this::byName) : reading(name).flatMap(ClassReading::superclass);
    }

    /** Mapping files name an entity above by its class or by its entity name. */
    private String byName(String name) {
        return types.containsKey(name)
                ? name
                : types.values().stream()
                        .filter(type -> type.entityName().filter(name::equals).isPresent())
                        .map(PersistentType::name)
                        .findFirst()
                        .orElse(name);
    }

    /** Returns the superclass above all that is known, where it may map a table, and is not in this project. */
    Optional<String> outside(PersistentType type) {
        Set<String> met = new HashSet<>();
        Optional<String> name = Optional.of(type.name());
        while (name.isPresent() && met.add(name.get())) {
            Optional<ClassReading> reading = name.flatMap(this::reading);
            if (reading.isEmpty()) {
                return name.filter(outside -> !outside.equals(type.name()) && !isOfFramework(outside));
            }
            name = reading.flatMap(ClassReading::superclass);
        }
        return Optional.empty();
    }

    private static boolean isOfFramework(String name) {
        return FRAMEWORKS.stream().anyMatch(name::startsWith);
    }
}
