package dev.ringfence.rules.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureVisitor;

/** Reads a generic signature, and tells apart the type arguments that ArchUnit skips: those within an array, and those of an outer type. */
final class FactsOfSignature extends SignatureVisitor {

    private final BiConsumer<String, Fact> found;
    private final Fact fact;
    private final Fact factOfArguments;
    private final List<Argument> arguments = new ArrayList<>();
    private String current = "";

    private record Argument(String name, Fact fact) {}

    private FactsOfSignature(BiConsumer<String, Fact> found, Fact fact, Fact factOfArguments) {
        super(Opcodes.ASM9);
        this.found = found;
        this.fact = fact;
        this.factOfArguments = factOfArguments;
    }

    /** A local variable's signature is one fact, wherever in it a name stands. */
    static FactsOfSignature into(NamedClasses named, Fact fact) {
        BiConsumer<String, Fact> found = (name, seen) -> named.internalName(name, fact.isPromised() ? seen : fact);
        return new FactsOfSignature(found, fact, fact);
    }

    @Override
    public void visitClassType(String name) {
        current = name;
        found.accept(name, fact);
    }

    @Override
    public SignatureVisitor visitArrayType() {
        return new FactsOfSignature(found, fact, Fact.TYPE_ARGUMENT_IN_ARRAY);
    }

    @Override
    public SignatureVisitor visitTypeArgument(char wildcard) {
        BiConsumer<String, Fact> ofCurrent = (name, seen) -> arguments.add(new Argument(name, seen));
        return new FactsOfSignature(ofCurrent, factOfArguments, factOfArguments);
    }

    @Override
    public void visitInnerClassType(String name) {
        arguments.forEach(argument -> found.accept(argument.name(), Fact.TYPE_ARGUMENT_OF_OWNER));
        arguments.clear();
        current = current + "$" + name;
        found.accept(current, fact);
    }

    @Override
    public void visitEnd() {
        arguments.forEach(argument -> found.accept(argument.name(), argument.fact()));
        arguments.clear();
    }
}
