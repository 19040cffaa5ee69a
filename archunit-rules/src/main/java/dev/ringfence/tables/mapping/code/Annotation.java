package dev.ringfence.tables.mapping.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds an annotation as a class file has it: what a source leaves to a default is not there.
 *
 * @param type the binary name of its type, with dots
 * @param elements the values by the names of their elements
 */
public record Annotation(String type, Map<String, Value> elements) {

    /** Returns the name of its type without a package. */
    public String simpleName() {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** Returns the package of its type. */
    public String packageName() {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }

    /** Returns a string that is said, and not blank. */
    public Optional<String> text(String element) {
        return values(element)
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).text())
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** Says whether an element is said to be {@code true}. */
    public boolean isTrue(String element) {
        return values(element)
                .anyMatch(value -> value instanceof Value.Numeric numeric
                        && numeric.number().intValue() == 1);
    }

    /** Says whether an element is said, and is no empty array. */
    public boolean says(String element) {
        return values(element).findFirst().isPresent();
    }

    /** Returns the name of an enum's constant. */
    public Optional<String> constant(String element) {
        return values(element)
                .filter(Value.Constant.class::isInstance)
                .map(value -> ((Value.Constant) value).name())
                .findFirst();
    }

    /** Returns the class that an element names; {@code void} stands for none. */
    public Optional<String> className(String element) {
        return values(element)
                .filter(Value.ClassName.class::isInstance)
                .map(value -> ((Value.ClassName) value).name())
                .filter(name -> !name.equals("void"))
                .findFirst();
    }

    /** Returns the annotations in an element. */
    public List<Annotation> annotations(String element) {
        return values(element)
                .filter(Value.Nested.class::isInstance)
                .map(value -> ((Value.Nested) value).annotation())
                .toList();
    }

    private Stream<Value> values(String element) {
        return Stream.ofNullable(elements.get(element)).flatMap(value -> value.each().stream());
    }
}
