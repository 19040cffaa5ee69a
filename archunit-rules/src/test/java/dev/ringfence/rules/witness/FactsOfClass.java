package dev.ringfence.rules.witness;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/** Everything that a class file names, with ASM alone: this shares no code with the scan, nor with ArchUnit. */
final class FactsOfClass extends ClassVisitor {

    private static final int CLASS_CONSTANT = 7;

    private final NamedClasses named = new NamedClasses();

    private FactsOfClass() {
        super(Opcodes.ASM9);
    }

    static Map<String, Set<Fact>> of(ClassReader reader) {
        FactsOfClass facts = new FactsOfClass();
        reader.accept(facts, 0);
        facts.readConstants(reader);
        return facts.named.facts();
    }

    /** javac writes a class constant for the owner of a constant that it inlines, and for the outer type of a nested one. */
    private void readConstants(ClassReader reader) {
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int i = 1; i < reader.getItemCount(); i++) {
            int place = reader.getItem(i);
            if (place > 0 && reader.readByte(place - 1) == CLASS_CONSTANT) {
                named.unlessKnown(reader.readUTF8(place, buffer), Fact.CONSTANT_ALONE);
            }
        }
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        named.internalName(superName, Fact.SUPERCLASS);
        for (String implemented : interfaces == null ? new String[0] : interfaces) {
            named.internalName(implemented, Fact.INTERFACE);
        }
        named.signature(signature, Fact.TYPE_ARGUMENT);
    }

    @Override
    public void visitOuterClass(String owner, @Nullable String name, @Nullable String descriptor) {
        named.internalName(owner, Fact.ENCLOSING_METHOD);
        named.descriptor(descriptor, Fact.ENCLOSING_METHOD);
    }

    @Override
    public void visitPermittedSubclass(String permitted) {
        named.internalName(permitted, Fact.PERMITS);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return FactsOfAnnotation.declared(named, descriptor);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(int use, @Nullable TypePath path, String descriptor, boolean visible) {
        return FactsOfAnnotation.ofTypeUse(named, descriptor);
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String descriptor, @Nullable String signature) {
        named.descriptor(descriptor, Fact.RECORD_COMPONENT);
        named.typeSignature(signature, Fact.RECORD_COMPONENT);
        return new FactsOfRecordComponent(named);
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        named.descriptor(descriptor, Fact.FIELD_TYPE);
        named.typeSignature(signature, Fact.TYPE_ARGUMENT);
        return new FactsOfField(named);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        boolean ofLambda = (access & Opcodes.ACC_SYNTHETIC) != 0 && name.matches("lambda\\$.*\\$\\d+|access\\$\\d+");
        named.descriptor(descriptor, ofLambda ? Fact.LAMBDA_TYPE : Fact.METHOD_TYPE);
        named.signature(signature, Fact.TYPE_ARGUMENT);
        for (String thrown : exceptions == null ? new String[0] : exceptions) {
            named.internalName(thrown, ofLambda ? Fact.LAMBDA_THROWS : Fact.THROWS);
        }
        return new FactsOfMethod(named);
    }
}
