package dev.ringfence.rules.witness;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/** What a method's annotations and code name. */
final class FactsOfMethod extends MethodVisitor {

    private final NamedClasses named;

    FactsOfMethod(NamedClasses named) {
        super(Opcodes.ASM9);
        this.named = named;
    }

    @Override
    public AnnotationVisitor visitAnnotationDefault() {
        return FactsOfAnnotation.asDefault(named);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return FactsOfAnnotation.declared(named, descriptor);
    }

    @Override
    public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
        return FactsOfAnnotation.declared(named, descriptor);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(int use, @Nullable TypePath path, String descriptor, boolean visible) {
        return FactsOfAnnotation.ofTypeUse(named, descriptor);
    }

    @Override
    public AnnotationVisitor visitInsnAnnotation(int use, @Nullable TypePath path, String descriptor, boolean visible) {
        return FactsOfAnnotation.ofTypeUse(named, descriptor);
    }

    @Override
    public AnnotationVisitor visitTryCatchAnnotation(
            int use, @Nullable TypePath path, String descriptor, boolean visible) {
        return FactsOfAnnotation.ofTypeUse(named, descriptor);
    }

    @Override
    public AnnotationVisitor visitLocalVariableAnnotation(
            int use,
            @Nullable TypePath path,
            Label[] start,
            Label[] end,
            int[] index,
            String descriptor,
            boolean visible) {
        return FactsOfAnnotation.ofTypeUse(named, descriptor);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        named.internalName(
                type,
                switch (opcode) {
                    case Opcodes.NEW -> Fact.NEW;
                    case Opcodes.ANEWARRAY -> Fact.ARRAY_CREATION;
                    case Opcodes.CHECKCAST -> Fact.CAST;
                    default -> Fact.INSTANCEOF;
                });
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        named.descriptor(descriptor, Fact.ARRAY_CREATION);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        named.internalName(owner, Fact.FIELD_OWNER);
        named.descriptor(descriptor, Fact.ACCESSED_TYPE);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        named.internalName(owner, Fact.METHOD_OWNER);
        named.descriptor(descriptor, Fact.CALL_TYPE);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        named.descriptor(descriptor, Fact.LAMBDA_SHAPE);
        bootstrap(bootstrap);
        for (Object argument : arguments) {
            bootstrapArgument(argument);
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof Type type) {
            named.type(type, type.getSort() == Type.METHOD ? Fact.BOOTSTRAP : Fact.CLASS_LITERAL);
        } else {
            bootstrapArgument(value);
        }
    }

    private void bootstrap(Handle method) {
        named.internalName(method.getOwner(), Fact.BOOTSTRAP);
        named.descriptor(method.getDesc(), Fact.BOOTSTRAP);
    }

    private void bootstrapArgument(Object value) {
        if (value instanceof Type type) {
            named.type(type, type.getSort() == Type.METHOD ? Fact.LAMBDA_SHAPE : Fact.BOOTSTRAP);
        } else if (value instanceof Handle handle) {
            named.internalName(handle.getOwner(), Fact.REFERENCE_OWNER);
            named.descriptor(handle.getDesc(), Fact.REFERENCE_TYPE);
        } else if (value instanceof ConstantDynamic constant) {
            named.descriptor(constant.getDescriptor(), Fact.BOOTSTRAP);
            bootstrap(constant.getBootstrapMethod());
            for (int i = 0; i < constant.getBootstrapMethodArgumentCount(); i++) {
                bootstrapArgument(constant.getBootstrapMethodArgument(i));
            }
        }
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label target, @Nullable String type) {
        named.internalName(type, Fact.CATCH);
    }

    @Override
    public void visitLocalVariable(
            String name, String descriptor, @Nullable String signature, Label start, Label end, int index) {
        named.descriptor(descriptor, Fact.LOCAL_VARIABLE);
        named.typeSignature(signature, Fact.LOCAL_VARIABLE);
    }

    @Override
    public void visitFrame(int kind, int locals, Object @Nullable [] local, int depth, Object @Nullable [] stack) {
        frame(locals, local);
        frame(depth, stack);
    }

    private void frame(int count, Object @Nullable [] slots) {
        for (int i = 0; slots != null && i < Math.min(count, slots.length); i++) {
            if (slots[i] instanceof String internalName) {
                named.internalName(internalName, Fact.STACK_FRAME);
            }
        }
    }
}
