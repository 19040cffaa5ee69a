package dev.ringfence.rules.witness;

/**
 * A way in which a class file names another class, as ASM tells it.
 *
 * <p>The first group is what ArchUnit promises to show; nothing of the second is a dependency to it.
 */
enum Fact {
    SUPERCLASS("superclass", true),
    INTERFACE("implemented interface", true),
    FIELD_TYPE("type of an own field", true),
    METHOD_TYPE("parameter or result of an own method", true),
    THROWS("throws clause of an own method", true),
    RECORD_COMPONENT("record component", true),
    TYPE_ARGUMENT("generic signature of a class, field or method", true),
    ANNOTATION("annotation of a class, member or parameter", true),
    ANNOTATION_VALUE("class, enum or annotation given to an annotation", true),
    FIELD_OWNER("owner of a field that is read or written", true),
    METHOD_OWNER("owner of a method that is called", true),
    REFERENCE_OWNER("owner of a method reference", true),
    NEW("object creation", true),
    INSTANCEOF("`instanceof`", true),
    CLASS_LITERAL("class literal", true),
    CATCH("`catch`", true),

    CALL_TYPE("parameter or result of a method that is called", false),
    REFERENCE_TYPE("parameter or result of a method reference", false),
    ACCESSED_TYPE("type of a field that is read or written", false),
    LAMBDA_TYPE("parameter or result of a lambda, or of javac's accessor", false),
    LAMBDA_SHAPE("functional interface of a lambda, and what it takes", false),
    LAMBDA_THROWS("exception that a lambda or accessor lets through", false),
    LOCAL_VARIABLE("local variable, in the debug information", false),
    STACK_FRAME("type of a value on the stack", false),
    CAST("cast", false),
    ARRAY_CREATION("array creation", false),
    TYPE_ARGUMENT_IN_ARRAY("type argument within an array type", false),
    TYPE_ARGUMENT_OF_OWNER("type argument of an outer type", false),
    TYPE_ANNOTATION("annotation of a type use", false),
    ANNOTATION_DEFAULT("default value of an own annotation member", false),
    ENCLOSING_METHOD("parameter or result of the method around a local class", false),
    PERMITS("permitted subclass", false),
    BOOTSTRAP("the JDK's machinery for lambdas, records and strings", false),
    CONSTANT_ALONE("a class constant that nothing refers to: an inlined constant's owner", false);

    private final String shownAs;
    private final boolean promised;

    Fact(String shownAs, boolean promised) {
        this.shownAs = shownAs;
        this.promised = promised;
    }

    String shownAs() {
        return shownAs;
    }

    /** Whether ArchUnit makes a dependency of it. */
    boolean isPromised() {
        return promised;
    }
}
