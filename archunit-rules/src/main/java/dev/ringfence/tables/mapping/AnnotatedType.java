package dev.ringfence.tables.mapping;

import dev.ringfence.tables.mapping.code.Annotation;
import dev.ringfence.tables.mapping.code.ClassReading;
import dev.ringfence.tables.mapping.code.Member;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a persistent class by its annotations. */
final class AnnotatedType {

    private static final Pattern GETTER = Pattern.compile("(?:get|is)(.+)");

    private final ClassReading reading;
    private final List<Annotation> annotations;

    private AnnotatedType(ClassReading reading) {
        this.reading = reading;
        this.annotations = reading.annotations();
    }

    /** Returns the persistent class; nothing where no annotation makes it one. */
    static Optional<PersistentType> of(ClassReading reading) {
        return kind(reading).map(kind -> new AnnotatedType(reading).read(kind));
    }

    /** Returns what annotations say of a class that a mapping file makes persistent. */
    static PersistentType as(PersistentType.Kind kind, ClassReading reading) {
        return new AnnotatedType(reading).read(kind);
    }

    private static Optional<PersistentType.Kind> kind(ClassReading reading) {
        if (Jpa.has(reading.annotations(), "Entity")) {
            return Optional.of(PersistentType.Kind.ENTITY);
        }
        if (Jpa.has(reading.annotations(), "MappedSuperclass")) {
            return Optional.of(PersistentType.Kind.MAPPED_SUPERCLASS);
        }
        return Jpa.has(reading.annotations(), "Embeddable")
                ? Optional.of(PersistentType.Kind.EMBEDDABLE)
                : Optional.empty();
    }

    private PersistentType read(PersistentType.Kind kind) {
        return new PersistentType(
                reading.name(),
                kind,
                Jpa.annotation(annotations, "Entity").flatMap(entity -> entity.text("name")),
                Jpa.annotation(annotations, "Table").flatMap(Jpa::table),
                Jpa.repeated(annotations, "SecondaryTable", "SecondaryTables").stream()
                        .flatMap(table -> Jpa.table(table).stream())
                        .toList(),
                Jpa.annotation(annotations, "Inheritance")
                        .map(said -> PersistentType.Inheritance.of(
                                said.constant("strategy").orElse(""))),
                Optional.empty(),
                reading.isAbstract(),
                Jpa.hasOfHibernate(annotations, "Immutable"),
                Jpa.hasOfHibernate(annotations, "Subselect"),
                Jpa.has(annotations, "DiscriminatorValue"),
                attributes(),
                overrides());
    }

    private List<Attribute> attributes() {
        Map<String, Attribute> byName = new TreeMap<>();
        for (Member field : reading.fields()) {
            AnnotatedAttribute.of(field, field.name()).ifPresent(found -> byName.put(found.name(), found));
        }
        for (Member method : reading.methods()) {
            property(method)
                    .flatMap(name -> AnnotatedAttribute.of(method, name))
                    .filter(found -> found.shape() != Attribute.Shape.PLAIN || found.hasTable())
                    .ifPresent(found -> byName.put(found.name(), found));
        }
        return List.copyOf(byName.values());
    }

    private static Optional<String> property(Member method) {
        Matcher getter = GETTER.matcher(method.name());
        return getter.matches() ? Optional.of(decapitalized(getter.group(1))) : Optional.empty();
    }

    /** Two capitals at the beginning stay, as in {@code getURL}. */
    private static String decapitalized(String name) {
        boolean isAcronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return isAcronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private Map<String, TableName> overrides() {
        Map<String, TableName> overrides = new TreeMap<>();
        addOverrides("", annotations, overrides);
        List<Member> members = new ArrayList<>(reading.fields());
        members.addAll(reading.methods());
        for (Member member : members) {
            addOverrides(property(member).orElse(member.name()) + ".", member.annotations(), overrides);
        }
        return Map.copyOf(overrides);
    }

    private static void addOverrides(
            String prefix, Collection<Annotation> annotations, Map<String, TableName> overrides) {
        for (Annotation override : Jpa.repeated(annotations, "AssociationOverride", "AssociationOverrides")) {
            Optional<TableName> table = override.annotations("joinTable").stream()
                    .flatMap(join -> Jpa.table(join).stream())
                    .findFirst();
            Stream<String> names = override.text("name").stream();
            table.ifPresent(name -> names.forEach(path -> overrides.put(prefix + path, name)));
        }
    }
}
