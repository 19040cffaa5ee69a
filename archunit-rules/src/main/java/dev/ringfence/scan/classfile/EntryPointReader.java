package dev.ringfence.scan.classfile;

import dev.ringfence.files.OrdinaryFile;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** Reads of a class file what makes it an entry point: annotations by their simple names, its superclass, and main. */
public final class EntryPointReader {

    private static final int PUBLIC_STATIC = 0x0001 | 0x0008;
    private static final Set<String> CALLED =
            Set.of("Path", "KafkaListener", "RabbitListener", "JmsListener", "SqsListener", "Scheduled", "WebServlet");

    private static final Set<String> CONTROLLERS = Set.of("Controller", "RestController");

    private final ByteReader in;
    private final ConstantPool pool;
    private final Set<String> annotations = new TreeSet<>();
    private boolean hasMain;

    private EntryPointReader(byte[] bytes) throws UnreadableClassException {
        this.in = new ByteReader(bytes);
        ClassFileHead.read(in);
        this.pool = ConstantPool.read(in, new TextMeanings());
    }

    /** Says whether any class of a nest is called from outside the code. */
    public static boolean isIn(Nest nest) {
        return nest.classFiles().stream().anyMatch(EntryPointReader::isEntryPoint);
    }

    /** A class file that cannot be read is told when the code is read. */
    private static boolean isEntryPoint(ClassFile file) {
        try {
            return new EntryPointReader(OrdinaryFile.read(file.path(), OrdinaryFile.Bound.CLASS_FILE)).read();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private boolean read() throws UnreadableClassException {
        in.skip(4);
        int superclass = in.u2();
        in.skip(2L * in.u2());
        members();
        members();
        attributes();
        return hasMain
                || annotations.stream().anyMatch(CALLED::contains)
                || isController()
                || superclass != 0 && simpleName(pool.className(superclass)).equals("HttpServlet");
    }

    /** The mappings of a controller may stand on its interface. A client of another service has some, and is none. */
    private boolean isController() {
        return annotations.stream().anyMatch(CONTROLLERS::contains)
                || annotations.stream().anyMatch(name -> name.endsWith("Controller"))
                        && annotations.stream().anyMatch(name -> name.endsWith("Mapping"));
    }

    private void members() throws UnreadableClassException {
        for (int count = in.u2(); count > 0; count--) {
            int flags = in.u2();
            int name = in.u2();
            int descriptor = in.u2();
            boolean isMain = pool.isText(name, "main") && pool.isText(descriptor, "([Ljava/lang/String;)V");
            hasMain |= isMain && (flags & PUBLIC_STATIC) == PUBLIC_STATIC;
            attributes();
        }
    }

    private void attributes() throws UnreadableClassException {
        for (int count = in.u2(); count > 0; count--) {
            int name = in.u2();
            long length = in.u4();
            long end = in.position() + length;
            if (pool.isText(name, "RuntimeVisibleAnnotations")) {
                for (int annotation = in.u2(); annotation > 0; annotation--) {
                    annotation();
                }
            }
            in.skipTo(end);
        }
    }

    private void annotation() throws UnreadableClassException {
        for (String name : pool.classNamesIn(in.u2())) {
            annotations.add(simpleName(name));
        }
        elements();
    }

    private void elements() throws UnreadableClassException {
        for (int count = in.u2(); count > 0; count--) {
            in.skip(2);
            value();
        }
    }

    private void value() throws UnreadableClassException {
        switch (in.u1()) {
            case 'e' -> in.skip(4);
            case '@' -> {
                in.skip(2);
                elements();
            }
            case '[' -> {
                for (int count = in.u2(); count > 0; count--) {
                    value();
                }
            }
            default -> in.skip(2);
        }
    }

    private static String simpleName(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }
}
