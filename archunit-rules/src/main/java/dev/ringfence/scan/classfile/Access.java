package dev.ringfence.scan.classfile;

/** Who may name a class, as its source says. */
enum Access {
    /** Everybody. */
    PUBLIC,
    /** The classes of its package and those that inherit it. */
    PROTECTED,
    /** The classes of its package. */
    PACKAGE,
    /** Its own nest. */
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
