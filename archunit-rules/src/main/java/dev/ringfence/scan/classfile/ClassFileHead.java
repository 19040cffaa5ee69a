package dev.ringfence.scan.classfile;

/** Reads what comes before the constants of a class file. */
public final class ClassFileHead {

    private static final long MAGIC = 0xCAFEBABEL;
    private static final int JAVA_VERSION_OFFSET = 44;

    private ClassFileHead() {}

    /** Reads on to the constants, and refuses what is no class file, or too new. */
    public static void read(ByteReader in) throws UnreadableClassException {
        if (in.remaining() == 0) {
            throw new UnreadableClassException("is empty");
        }
        if (in.remaining() < 4 || in.u4() != MAGIC) {
            throw new UnreadableClassException("is no class file: it does not begin with CAFEBABE");
        }
        in.skip(2);
        int major = in.u2();
        if (major > ClassFile.NEWEST_MAJOR) {
            throw new UnreadableClassException(tooNew(major));
        }
    }

    private static String tooNew(int major) {
        return "has the class file version %d (Java %d), and the newest that can be read is %d (Java %d)"
                .formatted(
                        major,
                        major - JAVA_VERSION_OFFSET,
                        ClassFile.NEWEST_MAJOR,
                        ClassFile.NEWEST_MAJOR - JAVA_VERSION_OFFSET);
    }
}
