package dev.ringfence.tables.mapping.code;

import dev.ringfence.scan.classfile.ConstantPool;
import dev.ringfence.scan.classfile.UnreadableClassException;
import java.util.BitSet;
import java.util.List;

/**
 * Tells by its constants alone whether the annotations of a class can have to do with tables: one of them maps or holds
 * statements, or there is a text with a blank that is no string of the code. Most classes have others alone.
 */
final class Promise {

    private static final List<String> ATTRIBUTES = List.of(
            "RuntimeVisibleAnnotations",
            "RuntimeInvisibleAnnotations",
            "RuntimeVisibleParameterAnnotations",
            "RuntimeInvisibleParameterAnnotations",
            "AnnotationDefault");
    private static final List<String> PACKAGES_OF_TABLES = List.of(
            "jakarta.persistence.",
            "javax.persistence.",
            "jakarta.data.",
            "org.hibernate.",
            "org.springframework.data.",
            "com.baomidou.",
            "org.apache.ibatis.",
            "org.jdbi.",
            "org.skife.jdbi.",
            "io.micronaut.data.");
    private static final List<String> OF_TABLES = PACKAGES_OF_TABLES.stream()
            .map(begin -> "L" + begin.replace('.', '/'))
            .toList();

    private final ConstantPool pool;

    private Promise(ConstantPool pool) {
        this.pool = pool;
    }

    static boolean isIn(ConstantPool pool) throws UnreadableClassException {
        Promise promise = new Promise(pool);
        return promise.hasAnnotations() && (promise.hasAnnotationOfTables() || promise.hasPhraseApartFromCode());
    }

    /** Says whether an annotation can map a table, or hold statements. */
    static boolean isOfTables(Annotation annotation) {
        return PACKAGES_OF_TABLES.stream().anyMatch(annotation.type()::startsWith);
    }

    private boolean hasAnnotations() throws UnreadableClassException {
        for (int i = 1; i < pool.size(); i++) {
            if (pool.isText(i) && isOneOf(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOneOf(int text) throws UnreadableClassException {
        for (String attribute : ATTRIBUTES) {
            if (pool.isText(text, attribute)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAnnotationOfTables() throws UnreadableClassException {
        for (int i = 1; i < pool.size(); i++) {
            if (pool.isText(i) && pool.begins(i, "L") && isOfTables(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfTables(int text) throws UnreadableClassException {
        for (String begin : OF_TABLES) {
            if (pool.begins(text, begin)) {
                return true;
            }
        }
        return false;
    }

    /** What is a string of the code too is read as one. */
    private boolean hasPhraseApartFromCode() throws UnreadableClassException {
        BitSet ofCode = new BitSet(pool.size());
        for (int i = 1; i < pool.size(); i++) {
            if (pool.isString(i)) {
                ofCode.set(pool.textOf(i));
            }
        }
        for (int i = 1; i < pool.size(); i++) {
            if (pool.isText(i) && !ofCode.get(i) && pool.mayBePhrase(i)) {
                return true;
            }
        }
        return false;
    }
}
