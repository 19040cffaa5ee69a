package dev.ringfence.rules.witness;

import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;

/** The classes that one class file names, by binary name with dots, each with the facts by which it does. */
final class NamedClasses {

    private final SortedMap<String, Set<Fact>> facts = new TreeMap<>();

    SortedMap<String, Set<Fact>> facts() {
        return facts;
    }

    /** ASM gives an array as its descriptor where a class could stand. */
    void internalName(@Nullable String name, Fact fact) {
        if (name != null) {
            type(Type.getObjectType(name), fact);
        }
    }

    void unlessKnown(String internalName, Fact fact) {
        NamedClasses one = new NamedClasses();
        one.internalName(internalName, fact);
        one.facts.forEach(facts::putIfAbsent);
    }

    void descriptor(@Nullable String descriptor, Fact fact) {
        if (descriptor != null) {
            type(Type.getType(descriptor), fact);
        }
    }

    void type(Type type, Fact fact) {
        if (type.getSort() == Type.METHOD) {
            type(type.getReturnType(), fact);
            for (Type parameter : type.getArgumentTypes()) {
                type(parameter, fact);
            }
        } else if (type.getSort() == Type.ARRAY) {
            type(type.getElementType(), fact);
        } else if (type.getSort() == Type.OBJECT) {
            add(type.getClassName(), fact);
        }
    }

    /** The signature of a class or method. */
    void signature(@Nullable String signature, Fact fact) {
        if (signature != null) {
            new SignatureReader(signature).accept(FactsOfSignature.into(this, fact));
        }
    }

    /** The signature of a field, record component or local variable. */
    void typeSignature(@Nullable String signature, Fact fact) {
        if (signature != null) {
            new SignatureReader(signature).acceptType(FactsOfSignature.into(this, fact));
        }
    }

    private void add(String name, Fact fact) {
        facts.computeIfAbsent(name, unused -> EnumSet.noneOf(Fact.class)).add(fact);
    }
}
