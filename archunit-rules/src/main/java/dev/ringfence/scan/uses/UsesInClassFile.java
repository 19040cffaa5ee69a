package dev.ringfence.scan.uses;

import dev.ringfence.scan.classfile.ByteReader;
import dev.ringfence.scan.classfile.ConstantPool;
import dev.ringfence.scan.classfile.TextMeanings;
import dev.ringfence.scan.classfile.UnreadableClassException;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Walks over one class file and collects the binary names of the classes that it uses.
 *
 * <ol>
 *   <li>Certain are its supertypes, and of each member that no compiler made: its descriptor, thrown types and
 *       annotations, and in its code the owners of used members, created classes, {@code instanceof} and class
 *       literals.
 *   <li>Possible is all else that ArchUnit could show, such as generic signatures and lambdas.
 *   <li>Passed over is what it never shows: the types of called methods and of lambdas, casts, created arrays, local
 *       variables, stack frames and annotations of type uses.
 * </ol>
 */
final class UsesInClassFile {

    private static final int INTERFACE = 0x0200;
    private static final int SYNTHETIC = 0x1000;
    private static final Pattern LAMBDA_OR_ACCESSOR = Pattern.compile("lambda\\$.*\\$\\d+|access\\$\\d+");

    /** Before Java 5, an attribute says that a compiler made a member, and no flag does. */
    private static final int FIRST_MAJOR_WITH_FLAG = 49;

    private final ByteReader in;
    private final TextMeanings vocabulary;
    private final Set<String> certain;
    private final Set<String> possible;

    UsesInClassFile(byte[] bytes, TextMeanings vocabulary, Set<String> certain, Set<String> possible) {
        this.in = new ByteReader(bytes);
        this.vocabulary = vocabulary;
        this.certain = certain;
        this.possible = possible;
    }

    void read() throws UnreadableClassException {
        in.skip(6);
        boolean hasFlags = in.u2() >= FIRST_MAJOR_WITH_FLAG;
        ConstantPool pool = ConstantPool.read(in, vocabulary);
        NamesFound found = new NamesFound(pool, possible, hasFlags ? certain : possible);
        boolean isInterface = (in.u2() & INTERFACE) != 0;
        in.skip(2);
        readSupertypes(found, !isInterface);
        readMembers(pool, found);
        readMembers(pool, found);
        new UsesInAttributes(in, pool, found, true).read();
    }

    /** Every interface says that it extends {@code Object}, which ArchUnit does not show. */
    private void readSupertypes(NamesFound found, boolean isClass) throws UnreadableClassException {
        int superclass = in.u2();
        if (superclass != 0) {
            found.typeOf(superclass, isClass);
        }
        for (int interfaces = in.u2(); interfaces > 0; interfaces--) {
            found.typeOf(in.u2(), true);
        }
    }

    private void readMembers(ConstantPool pool, NamesFound found) throws UnreadableClassException {
        for (int members = in.u2(); members > 0; members--) {
            boolean isSynthetic = (in.u2() & SYNTHETIC) != 0;
            String name = pool.text(in.u2());
            int descriptor = in.u2();
            boolean hasHiddenTypes =
                    isSynthetic && LAMBDA_OR_ACCESSOR.matcher(name).matches();
            if (!hasHiddenTypes) {
                found.typesIn(descriptor, !isSynthetic);
            }
            new UsesInAttributes(in, pool, found, !isSynthetic).read();
        }
    }

    /** Puts what is met into the right set. */
    static final class NamesFound {

        private final ConstantPool pool;
        private final Collection<String> possible;
        private final Collection<String> certain;

        private NamesFound(ConstantPool pool, Collection<String> possible, Collection<String> certain) {
            this.pool = pool;
            this.possible = possible;
            this.certain = certain;
        }

        /** Adds the class of a class constant; an array's class is its elements', and never certain. */
        void typeOf(int classConstant, boolean isCertain) throws UnreadableClassException {
            if (pool.isArray(classConstant)) {
                possible.addAll(pool.classNamesIn(pool.nameOf(classConstant)));
            } else {
                add(pool.className(classConstant), isCertain);
            }
        }

        /** Adds the class of a class constant, where there is one. */
        void optionalTypeOf(int classConstant) throws UnreadableClassException {
            if (classConstant != 0) {
                typeOf(classConstant, false);
            }
        }

        /** Adds the classes in a descriptor or signature. */
        void typesIn(int text, boolean isCertain) throws UnreadableClassException {
            for (String name : pool.classNamesIn(text)) {
                add(name, isCertain);
            }
        }

        /** Adds the class whose member a constant names. */
        void ownerOf(int member, boolean isCertain) throws UnreadableClassException {
            typeOf(pool.ownerOf(member), isCertain);
        }

        /** Adds what a constant on the stack names: a class, a method's owner, or the types of a method. */
        void constant(int index, boolean isCertain) throws UnreadableClassException {
            if (pool.isClass(index)) {
                typeOf(index, isCertain);
            } else if (pool.isMethodType(index)) {
                typesIn(pool.descriptorOf(index), false);
            } else {
                argument(index);
            }
        }

        /** Adds what is given to a bootstrap method; the types of a lambda are not shown. */
        void argument(int index) throws UnreadableClassException {
            if (pool.isClass(index)) {
                typeOf(index, false);
            } else if (pool.isMethodHandle(index)) {
                ownerOf(pool.memberOf(index), false);
            }
        }

        private void add(String name, boolean isCertain) {
            possible.add(name);
            if (isCertain) {
                certain.add(name);
            }
        }
    }
}
