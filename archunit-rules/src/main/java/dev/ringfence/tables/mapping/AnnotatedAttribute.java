package dev.ringfence.tables.mapping;

import dev.ringfence.tables.mapping.code.Annotation;
import dev.ringfence.tables.mapping.code.Member;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads an attribute of a persistent class by the annotations of its field or getter. */
final class AnnotatedAttribute {

    private static final List<String> JOIN_COLUMNS = List.of("JoinColumn", "JoinColumns");
    private static final List<String> JOIN_FORMULAS =
            List.of("JoinFormula", "JoinColumnOrFormula", "JoinColumnsOrFormulas");

    private final Member member;
    private final List<Annotation> annotations;

    private AnnotatedAttribute(Member member) {
        this.member = member;
        this.annotations = member.annotations();
    }

    /** Returns the attribute of a field or getter; nothing where it is static or transient. */
    static Optional<Attribute> of(Member member, String name) {
        boolean isPersistent = !member.isStatic() && !Jpa.has(member.annotations(), "Transient");
        return isPersistent ? Optional.of(new AnnotatedAttribute(member).read(name)) : Optional.empty();
    }

    private Attribute read(String name) {
        return relation("ManyToOne", Attribute.Shape.TO_ONE, name)
                .or(() -> relation("OneToOne", Attribute.Shape.TO_ONE, name))
                .or(() -> relation("OneToMany", Attribute.Shape.ONE_TO_MANY, name))
                .or(() -> relation("ManyToMany", Attribute.Shape.MANY_TO_MANY, name))
                .or(() -> relation("ElementCollection", Attribute.Shape.ELEMENTS, name))
                .orElseGet(() -> plain(name));
    }

    private Attribute plain(String name) {
        boolean isEmbedded = Jpa.has(annotations, "Embedded") || Jpa.has(annotations, "EmbeddedId");
        List<String> type = member.type().stream().toList();
        return table().isPresent()
                ? attribute(name, Attribute.Shape.PLAIN, List.of(), false)
                : Attribute.plain(name, type, isEmbedded);
    }

    private Optional<Attribute> relation(String annotation, Attribute.Shape shape, String name) {
        return Jpa.annotation(annotations, annotation)
                .map(found -> attribute(
                        name,
                        shape,
                        targets(found, shape),
                        found.text("mappedBy").isPresent()));
    }

    private Attribute attribute(String name, Attribute.Shape shape, List<String> targets, boolean isInverse) {
        return new Attribute(
                name,
                shape,
                targets,
                table().flatMap(Jpa::table),
                table().isPresent(),
                isInverse,
                hasColumn(),
                Jpa.hasOfHibernate(annotations, "Immutable"));
    }

    private Optional<Annotation> table() {
        return Jpa.annotation(annotations, "JoinTable").or(() -> Jpa.annotation(annotations, "CollectionTable"));
    }

    private boolean hasColumn() {
        return JOIN_COLUMNS.stream().anyMatch(name -> Jpa.has(annotations, name))
                || JOIN_FORMULAS.stream().anyMatch(name -> Jpa.hasOfHibernate(annotations, name));
    }

    private List<String> targets(Annotation relation, Attribute.Shape shape) {
        Optional<String> said = relation.className("targetEntity").or(() -> relation.className("targetClass"));
        Optional<String> target = said.or(() -> member.target(shape == Attribute.Shape.TO_ONE));
        return Stream.concat(target.stream(), key())
                .filter(name -> !name.startsWith("java.") && !name.startsWith("["))
                .distinct()
                .toList();
    }

    private Stream<String> key() {
        Optional<String> said =
                Jpa.annotation(annotations, "MapKeyClass").flatMap(annotation -> annotation.className("value"));
        boolean isEntity = Jpa.has(annotations, "MapKeyJoinColumn") || Jpa.has(annotations, "MapKeyJoinColumns");
        boolean isSaid = isEntity && said.isEmpty() && member.typeArguments().size() > 1;
        return isSaid ? Stream.of(member.typeArguments().get(0)) : said.stream();
    }
}
