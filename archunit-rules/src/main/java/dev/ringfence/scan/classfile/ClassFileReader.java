package dev.ringfence.scan.classfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one class file: its constants, its supertypes, the names of its fields, and the attributes that say where the
 * class belongs or declare a Java module. Methods are skipped.
 */
final class ClassFileReader {

    private static final int PUBLIC = 0x0001;
    private static final int TRANSITIVE = 0x0020;

    private final ByteReader in;
    private final Path path;
    private final TextMeanings vocabulary;
    private Optional<String> sourceFile = Optional.empty();
    private Optional<String> nestHost = Optional.empty();
    private Optional<String> enclosingClass = Optional.empty();
    private List<InnerClass> innerClasses = List.of();
    private Optional<JavaModule> module = Optional.empty();

    ClassFileReader(byte[] bytes, Path path, TextMeanings vocabulary) {
        this.in = new ByteReader(bytes);
        this.path = path;
        this.vocabulary = vocabulary;
    }

    ClassFile read() throws UnreadableClassException {
        ClassFileHead.read(in);
        ConstantPool pool = ConstantPool.read(in, vocabulary);
        int flags = in.u2();
        String name = pool.className(in.u2());
        List<String> supertypes = readSupertypes(pool);
        Map<String, Access> fields = readFields(pool);
        skipMethods();
        readAttributes(pool);
        checkEnd();
        return new ClassFile(
                path,
                name,
                sourceFile,
                SortedNames.of(pool.classNames()),
                supertypes,
                new ClassNesting(innerClasses, nestHost, enclosingClass),
                (flags & PUBLIC) != 0,
                module,
                fields);
    }

    /** Only {@code Object} and a module have no superclass. */
    private List<String> readSupertypes(ConstantPool pool) throws UnreadableClassException {
        List<String> supertypes = new ArrayList<>(2);
        pool.optionalClassName(in.u2()).ifPresent(supertypes::add);
        for (int interfaces = in.u2(); interfaces > 0; interfaces--) {
            supertypes.add(pool.className(in.u2()));
        }
        return List.copyOf(supertypes);
    }

    private Map<String, Access> readFields(ConstantPool pool) throws UnreadableClassException {
        int count = in.u2();
        Map<String, Access> fields = new HashMap<>();
        for (int left = count; left > 0; left--) {
            Access access = Access.of(in.u2());
            fields.put(pool.text(in.u2()), access);
            in.skip(2);
            skipAttributes();
        }
        return Map.copyOf(fields);
    }

    private void skipMethods() throws UnreadableClassException {
        for (int methods = in.u2(); methods > 0; methods--) {
            in.skip(6);
            skipAttributes();
        }
    }

    private void skipAttributes() throws UnreadableClassException {
        for (int attributes = in.u2(); attributes > 0; attributes--) {
            in.skip(2);
            in.skip(in.u4());
        }
    }

    private void readAttributes(ConstantPool pool) throws UnreadableClassException {
        for (int attributes = in.u2(); attributes > 0; attributes--) {
            int name = in.u2();
            long length = in.u4();
            int start = in.position();
            readAttribute(pool, name);
            in.skipTo(start + length);
        }
    }

    private void readAttribute(ConstantPool pool, int name) throws UnreadableClassException {
        if (pool.isText(name, "SourceFile")) {
            sourceFile = Optional.of(pool.text(in.u2()));
        } else if (pool.isText(name, "InnerClasses")) {
            innerClasses = readInnerClasses(pool);
        } else if (pool.isText(name, "NestHost")) {
            nestHost = Optional.of(pool.className(in.u2()));
        } else if (pool.isText(name, "EnclosingMethod")) {
            enclosingClass = Optional.of(pool.className(in.u2()));
        } else if (pool.isText(name, "Module")) {
            module = Optional.of(readModule(pool));
        }
    }

    private List<InnerClass> readInnerClasses(ConstantPool pool) throws UnreadableClassException {
        List<InnerClass> entries = new ArrayList<>();
        for (int count = in.u2(); count > 0; count--) {
            String inner = pool.className(in.u2());
            Optional<String> outer = pool.optionalClassName(in.u2());
            int simpleName = in.u2();
            entries.add(new InnerClass(
                    inner,
                    outer,
                    simpleName == 0 ? Optional.empty() : Optional.of(pool.text(simpleName)),
                    Access.of(in.u2())));
        }
        return List.copyOf(entries);
    }

    private JavaModule readModule(ConstantPool pool) throws UnreadableClassException {
        String name = pool.moduleName(in.u2());
        in.skip(4);
        Set<String> requiresTransitive = new HashSet<>();
        for (int count = in.u2(); count > 0; count--) {
            String required = pool.moduleName(in.u2());
            if ((in.u2() & TRANSITIVE) != 0) {
                requiresTransitive.add(required);
            }
            in.skip(2);
        }
        Map<String, Set<String>> exports = new HashMap<>();
        for (int count = in.u2(); count > 0; count--) {
            String exported = pool.packageName(in.u2());
            in.skip(2);
            exports.put(exported, readModuleNames(pool));
        }
        return new JavaModule(name, Map.copyOf(exports), Set.copyOf(requiresTransitive));
    }

    private Set<String> readModuleNames(ConstantPool pool) throws UnreadableClassException {
        Set<String> names = new HashSet<>();
        for (int count = in.u2(); count > 0; count--) {
            names.add(pool.moduleName(in.u2()));
        }
        return Set.copyOf(names);
    }

    private void checkEnd() throws UnreadableClassException {
        if (in.remaining() > 0) {
            throw new UnreadableClassException("goes on after its end, at byte " + in.position());
        }
    }
}
