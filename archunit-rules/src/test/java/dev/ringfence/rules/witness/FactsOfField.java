package dev.ringfence.rules.witness;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;

/** The annotations of a field. */
final class FactsOfField extends FieldVisitor {

    private final NamedClasses named;

    FactsOfField(NamedClasses named) {
        super(Opcodes.ASM9);
        this.named = named;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return FactsOfAnnotation.declared(named, descriptor);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(int use, @Nullable TypePath path, String descriptor, boolean visible) {
        return FactsOfAnnotation.ofTypeUse(named, descriptor);
    }
}
