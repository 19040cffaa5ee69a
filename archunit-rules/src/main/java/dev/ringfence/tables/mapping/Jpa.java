package dev.ringfence.tables.mapping;

import dev.ringfence.tables.mapping.code.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the annotations of JPA, in the packages of both its ages, and those of Hibernate. */
final class Jpa {

    static final String HIBERNATE = "org.hibernate.annotations.";
    private static final Set<String> PACKAGES = Set.of("jakarta.persistence", "javax.persistence");

    private Jpa() {}

    /** Returns the annotation of JPA with that simple name. */
    static Optional<Annotation> annotation(Collection<Annotation> annotations, String simpleName) {
        return annotations.stream()
                .filter(each -> each.simpleName().equals(simpleName) && PACKAGES.contains(each.packageName()))
                .findFirst();
    }

    static boolean has(Collection<Annotation> annotations, String simpleName) {
        return annotation(annotations, simpleName).isPresent();
    }

    static boolean hasOfHibernate(Collection<Annotation> annotations, String simpleName) {
        return annotations.stream().anyMatch(each -> each.type().equals(HIBERNATE + simpleName));
    }

    /** Returns the annotations of that simple name, and those in their container. */
    static List<Annotation> repeated(Collection<Annotation> annotations, String simpleName, String container) {
        return annotations.stream()
                .filter(each -> PACKAGES.contains(each.packageName()))
                .flatMap(each -> each.simpleName().equals(container)
                        ? each.annotations("value").stream()
                        : Optional.of(each).filter(one -> one.simpleName().equals(simpleName)).stream())
                .toList();
    }

    /** Returns the table that an annotation names. */
    static Optional<TableName> table(Annotation annotation) {
        return annotation.text("name").map(name -> new TableName(annotation.text("schema"), name));
    }
}
