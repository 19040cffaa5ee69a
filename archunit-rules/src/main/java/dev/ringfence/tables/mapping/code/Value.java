package dev.ringfence.tables.mapping.code;

import java.util.List;

/** Holds the value of an element of an annotation. */
sealed interface Value {

    /** Holds a string. */
    record Text(String text) implements Value {}

    /** Holds a number, or a character as its code; a boolean is 0 or 1. */
    record Numeric(Number number) implements Value {}

    /** Holds a constant of an enum, whose type has its binary name. */
    record Constant(String type, String name) implements Value {}

    /** Holds a class by its binary name; of an array its descriptor, with dots. */
    record ClassName(String name) implements Value {}

    /** Holds an annotation within an annotation. */
    record Nested(Annotation annotation) implements Value {}

    /** Holds an array. */
    record Many(List<Value> values) implements Value {}

    /** Returns the elements of an array, and of any other value the value itself. */
    default List<Value> each() {
        return this instanceof Many many ? many.values() : List.of(this);
    }
}
