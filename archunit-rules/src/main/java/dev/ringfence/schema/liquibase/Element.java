package dev.ringfence.schema.liquibase;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Describes a piece of a changelog in any form: a change set, a change, a column.
 *
 * @param name what it is
 * @param attributes what it says in plain texts
 * @param children the pieces inside, in their order
 * @param body the text inside
 * @param line where it begins, from 1
 */
record Element(String name, Map<String, Said> attributes, List<Element> children, Said body, int line) {

    boolean is(String kind) {
        return name.equals(kind);
    }

    /** Returns an attribute that is there and not blank. */
    Optional<String> text(String attribute) {
        return Optional.ofNullable(attributes.get(attribute))
                .map(Said::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    boolean isTrue(String attribute) {
        return text(attribute).filter("true"::equalsIgnoreCase).isPresent();
    }

    List<Element> children(String kind) {
        return children.stream().filter(child -> child.is(kind)).toList();
    }

    /** Returns the attribute, else the child of that name, else the body, where one of them has a text. */
    Optional<Said> saying(String attribute) {
        return Optional.ofNullable(attributes.get(attribute))
                .or(() -> children(attribute).stream().map(Element::body).findFirst())
                .filter(said -> !said.text().isBlank())
                .or(() -> Optional.of(body).filter(said -> !said.text().isBlank()));
    }
}
