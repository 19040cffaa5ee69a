package dev.ringfence.source.witness;

/** By what javac knows the type that a name in a source stands for. */
enum Means {
    /** An import says it. */
    IMPORT("an import", true),
    /** The name says it: it is full, imported by name, of the same file or of the same package. */
    NAME("a name that is full, imported or of the same package", true),
    /** A static import of that name brings a member of it in. */
    STATIC_IMPORT("a static member, imported by name", true),
    /** Several static imports of that name bring members of different types in: which is meant, only the call's arguments tell. */
    ONE_OF_STATIC_IMPORTS("a static member, imported by name from several types", false),
    /** A static import brings in what a switch names as a label; a constant of the enum that it switches on would read the same. */
    LABEL("a static member, imported by name, as a case label", false),
    /** The import of a package brings it in. */
    STAR_IMPORT("a simple name, by a star import of a package", true),
    /** The import of all members of a type brings a type in. */
    STAR_IMPORT_OF_TYPES("a member type, by a star import of members", true),
    /** The static import of all members of a type brings a field or a method in. */
    STAR_IMPORT_OF_MEMBERS("a field or a method, by a star import of members", false),
    /** A class, or one around it, inherits the member type. */
    INHERITED("a member type that a class inherits", false),
    /** A class, or one around it, inherits the field or the method, and a static import of that name has it too. */
    INHERITED_AND_IMPORTED("a static member that a class inherits and an import names as well", false),
    /** The member type of the type of an expression. */
    OF_INSTANCE("a member type after `outer.new`", false),
    /** The member type is named below a subtype of the type that declares it. */
    BELOW_SUBTYPE("a member type, named below a subtype of what declares it", false),
    /** Every source imports {@code java.lang}. */
    JAVA_LANG("a simple name of java.lang", false);

    private final String text;
    private final boolean expected;

    Means(String text, boolean expected) {
        this.text = text;
        this.expected = expected;
    }

    String text() {
        return text;
    }

    /** Whether the source engine must find it; for the others, it would need to know what classes inherit. */
    boolean isExpected() {
        return expected;
    }
}
