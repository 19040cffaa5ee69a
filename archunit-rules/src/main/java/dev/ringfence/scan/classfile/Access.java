package dev.ringfence.scan.classfile;

/** Says who may name a class, as its source has it. */
enum Access {
    /** Says that everybody may name the class. */
    PUBLIC,
    /** Says that classes of the same package, and classes that inherit the class, may name it. */
    PROTECTED,
    /** Says that classes of the same package may name the class. */
    PACKAGE,
    /** Says that only the class's own nest may name it. */
    PRIVATE;

    /** Reads the flags of a class file. */
    static Access of(int flags) {
        if ((flags & 0x0001) != 0) {
            return PUBLIC;
        }
        if ((flags & 0x0004) != 0) {
            return PROTECTED;
        }
        return (flags & 0x0002) != 0 ? PRIVATE : PACKAGE;
    }
}
