package dev.ringfence.rules.witness;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The classes, enums and annotations among an annotation's values. */
final class FactsOfAnnotation extends AnnotationVisitor {

    private final NamedClasses named;
    private final Fact fact;

    private FactsOfAnnotation(NamedClasses named, Fact fact) {
        super(Opcodes.ASM9);
        this.named = named;
        this.fact = fact;
    }

    static AnnotationVisitor declared(NamedClasses named, String descriptor) {
        named.descriptor(descriptor, Fact.ANNOTATION);
        return new FactsOfAnnotation(named, Fact.ANNOTATION_VALUE);
    }

    static AnnotationVisitor ofTypeUse(NamedClasses named, String descriptor) {
        named.descriptor(descriptor, Fact.TYPE_ANNOTATION);
        return new FactsOfAnnotation(named, Fact.TYPE_ANNOTATION);
    }

    static AnnotationVisitor asDefault(NamedClasses named) {
        return new FactsOfAnnotation(named, Fact.ANNOTATION_DEFAULT);
    }

    @Override
    public void visit(@Nullable String name, Object value) {
        if (value instanceof Type type) {
            named.type(type, fact);
        }
    }

    @Override
    public void visitEnum(@Nullable String name, String descriptor, String value) {
        named.descriptor(descriptor, fact);
    }

    @Override
    public AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
        named.descriptor(descriptor, fact);
        return this;
    }

    @Override
    public AnnotationVisitor visitArray(@Nullable String name) {
        return this;
    }
}
