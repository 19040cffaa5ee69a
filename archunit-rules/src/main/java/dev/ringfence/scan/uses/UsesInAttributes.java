package dev.ringfence.scan.uses;

import dev.ringfence.scan.classfile.ByteReader;
import dev.ringfence.scan.classfile.ConstantPool;
import dev.ringfence.scan.classfile.UnreadableClassException;

/** Reads the attributes of a class, a member or a record component, as far as they tell of uses. */
final class UsesInAttributes {

    private final ByteReader in;
    private final ConstantPool pool;
    private final UsesInClassFile.NamesFound found;
    private final boolean isCertain;

    /**
     * Reads from where the attributes begin.
     *
     * @param isCertain whether they belong to what no compiler made
     */
    UsesInAttributes(ByteReader in, ConstantPool pool, UsesInClassFile.NamesFound found, boolean isCertain) {
        this.in = in;
        this.pool = pool;
        this.found = found;
        this.isCertain = isCertain;
    }

    void read() throws UnreadableClassException {
        for (int attributes = in.u2(); attributes > 0; attributes--) {
            String name = pool.text(in.u2());
            long length = in.u4();
            int start = in.position();
            read(name);
            in.skipTo(start + length);
        }
    }

    private void read(String name) throws UnreadableClassException {
        switch (name) {
            case "Code" -> readCode();
            case "Exceptions" -> readTypes(isCertain);
            case "PermittedSubclasses" -> readTypes(false);
            case "Signature" -> found.typesIn(in.u2(), false);
            case "EnclosingMethod" -> found.typeOf(in.u2(), false);
            case "RuntimeVisibleAnnotations", "RuntimeInvisibleAnnotations" -> readAnnotations(isCertain);
            case "RuntimeVisibleParameterAnnotations", "RuntimeInvisibleParameterAnnotations" -> readOfParameters();
            case "AnnotationDefault" -> readValue(false);
            case "Record" -> readComponents();
            case "BootstrapMethods" -> readBootstrapMethods();
            default -> {
                // The other attributes show no use.
            }
        }
    }

    private void readTypes(boolean areCertain) throws UnreadableClassException {
        for (int types = in.u2(); types > 0; types--) {
            found.typeOf(in.u2(), areCertain);
        }
    }

    private void readCode() throws UnreadableClassException {
        in.skip(4);
        long length = in.u4();
        int start = in.position();
        new UsesInCode(in, found, isCertain).readTo(start + length);
        for (int blocks = in.u2(); blocks > 0; blocks--) {
            in.skip(6);
            found.optionalTypeOf(in.u2());
        }
    }

    private void readOfParameters() throws UnreadableClassException {
        for (int parameters = in.u1(); parameters > 0; parameters--) {
            readAnnotations(false);
        }
    }

    private void readAnnotations(boolean areCertain) throws UnreadableClassException {
        for (int annotations = in.u2(); annotations > 0; annotations--) {
            readAnnotation(areCertain);
        }
    }

    private void readAnnotation(boolean typeIsCertain) throws UnreadableClassException {
        found.typesIn(in.u2(), typeIsCertain);
        for (int values = in.u2(); values > 0; values--) {
            in.skip(2);
            readValue(typeIsCertain);
        }
    }

    private void readValue(boolean valueIsCertain) throws UnreadableClassException {
        switch (in.u1()) {
            case 'e' -> {
                found.typesIn(in.u2(), valueIsCertain);
                in.skip(2);
            }
            case 'c' -> found.typesIn(in.u2(), false);
            case '@' -> readAnnotation(valueIsCertain);
            case '[' -> {
                for (int values = in.u2(); values > 0; values--) {
                    readValue(valueIsCertain);
                }
            }
            default -> in.skip(2);
        }
    }

    private void readComponents() throws UnreadableClassException {
        for (int components = in.u2(); components > 0; components--) {
            in.skip(2);
            found.typesIn(in.u2(), false);
            new UsesInAttributes(in, pool, found, false).read();
        }
    }

    /** Lambdas and method references stand among the arguments. */
    private void readBootstrapMethods() throws UnreadableClassException {
        for (int methods = in.u2(); methods > 0; methods--) {
            found.argument(in.u2());
            for (int arguments = in.u2(); arguments > 0; arguments--) {
                found.argument(in.u2());
            }
        }
    }
}
