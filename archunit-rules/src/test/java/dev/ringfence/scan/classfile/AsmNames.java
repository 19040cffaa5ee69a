package dev.ringfence.scan.classfile;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** The class names that ASM meets in a class file: an independent reading to hold {@link ClassFile} to. */
final class AsmNames {

    private static final int API = Opcodes.ASM9;

    private final Set<String> names = new TreeSet<>();

    private AsmNames() {}

    static Set<String> of(byte[] classFile) {
        AsmNames found = new AsmNames();
        new ClassReader(classFile).accept(found.new Classes(), 0);
        return found.names;
    }

    private void internal(@Nullable String internalName) {
        if (internalName != null) {
            type(Type.getObjectType(internalName));
        }
    }

    private void internals(String @Nullable [] internalNames) {
        if (internalNames != null) {
            for (String name : internalNames) {
                internal(name);
            }
        }
    }

    private void descriptor(@Nullable String descriptor) {
        if (descriptor != null) {
            type(Type.getType(descriptor));
        }
    }

    private void type(Type type) {
        if (type.getSort() == Type.METHOD) {
            type(type.getReturnType());
            for (Type argument : type.getArgumentTypes()) {
                type(argument);
            }
        } else if (type.getSort() == Type.ARRAY) {
            type(type.getElementType());
        } else if (type.getSort() == Type.OBJECT) {
            names.add(type.getClassName());
        }
    }

    private void signature(@Nullable String signature) {
        if (signature != null) {
            new SignatureReader(signature).accept(new Signatures());
        }
    }

    private void constant(@Nullable Object value) {
        if (value instanceof Type type) {
            type(type);
        } else if (value instanceof Handle handle) {
            internal(handle.getOwner());
            descriptor(handle.getDesc());
        } else if (value instanceof ConstantDynamic dynamic) {
            descriptor(dynamic.getDescriptor());
            constant(dynamic.getBootstrapMethod());
            for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                constant(dynamic.getBootstrapMethodArgument(i));
            }
        }
    }

    private AnnotationVisitor annotation(@Nullable String descriptor) {
        descriptor(descriptor);
        return new Annotations();
    }

    private final class Signatures extends SignatureVisitor {
        private String current = "";

        Signatures() {
            super(API);
        }

        @Override
        public void visitClassType(String name) {
            current = name;
            internal(name);
        }

        @Override
        public void visitInnerClassType(String name) {
            current = current + "$" + name;
            internal(current);
        }

        @Override
        public SignatureVisitor visitTypeArgument(char wildcard) {
            return new Signatures();
        }
    }

    private final class Annotations extends AnnotationVisitor {
        Annotations() {
            super(API);
        }

        @Override
        public void visit(@Nullable String name, Object value) {
            constant(value);
        }

        @Override
        public void visitEnum(@Nullable String name, String descriptor, String value) {
            descriptor(descriptor);
        }

        @Override
        public AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
            return annotation(descriptor);
        }

        @Override
        public AnnotationVisitor visitArray(@Nullable String name) {
            return this;
        }
    }

    private final class Classes extends ClassVisitor {
        Classes() {
            super(API);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            internal(name);
            internal(superName);
            internals(interfaces);
            signature(signature);
        }

        @Override
        public void visitNestHost(String nestHost) {
            internal(nestHost);
        }

        @Override
        public void visitOuterClass(String owner, @Nullable String name, @Nullable String descriptor) {
            internal(owner);
            descriptor(descriptor);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return annotation(descriptor);
        }

        @Override
        public AnnotationVisitor visitTypeAnnotation(
                int reference, @Nullable TypePath path, String descriptor, boolean visible) {
            return annotation(descriptor);
        }

        @Override
        public void visitAttribute(Attribute attribute) {
            throw new IllegalStateException("an attribute that ASM does not know: " + attribute.type);
        }

        @Override
        public void visitNestMember(String nestMember) {
            internal(nestMember);
        }

        @Override
        public void visitPermittedSubclass(String permittedSubclass) {
            internal(permittedSubclass);
        }

        @Override
        public void visitInnerClass(String name, @Nullable String outer, @Nullable String simpleName, int access) {
            internal(name);
            internal(outer);
        }

        @Override
        public RecordComponentVisitor visitRecordComponent(String name, String descriptor, @Nullable String signature) {
            descriptor(descriptor);
            signature(signature);
            return new RecordComponentVisitor(API) {
                @Override
                public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                    return annotation(annotation);
                }

                @Override
                public AnnotationVisitor visitTypeAnnotation(
                        int reference, @Nullable TypePath path, String annotation, boolean visible) {
                    return annotation(annotation);
                }
            };
        }

        @Override
        public FieldVisitor visitField(
                int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
            descriptor(descriptor);
            signature(signature);
            return new FieldVisitor(API) {
                @Override
                public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                    return annotation(annotation);
                }

                @Override
                public AnnotationVisitor visitTypeAnnotation(
                        int reference, @Nullable TypePath path, String annotation, boolean visible) {
                    return annotation(annotation);
                }
            };
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            descriptor(descriptor);
            signature(signature);
            internals(exceptions);
            return new Methods();
        }
    }

    private final class Methods extends MethodVisitor {
        Methods() {
            super(API);
        }

        @Override
        public AnnotationVisitor visitAnnotationDefault() {
            return new Annotations();
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return annotation(descriptor);
        }

        @Override
        public AnnotationVisitor visitTypeAnnotation(
                int reference, @Nullable TypePath path, String descriptor, boolean visible) {
            return annotation(descriptor);
        }

        @Override
        public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
            return annotation(descriptor);
        }

        @Override
        public AnnotationVisitor visitInsnAnnotation(
                int reference, @Nullable TypePath path, String descriptor, boolean visible) {
            return annotation(descriptor);
        }

        @Override
        public AnnotationVisitor visitTryCatchAnnotation(
                int reference, @Nullable TypePath path, String descriptor, boolean visible) {
            return annotation(descriptor);
        }

        @Override
        public AnnotationVisitor visitLocalVariableAnnotation(
                int reference,
                @Nullable TypePath path,
                Label[] start,
                Label[] end,
                int[] index,
                String descriptor,
                boolean visible) {
            return annotation(descriptor);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            internal(type);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            internal(owner);
            descriptor(descriptor);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            internal(owner);
            descriptor(descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            descriptor(descriptor);
            constant(bootstrap);
            for (Object argument : arguments) {
                constant(argument);
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            constant(value);
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            descriptor(descriptor);
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label target, @Nullable String type) {
            internal(type);
        }

        @Override
        public void visitLocalVariable(
                String name, String descriptor, @Nullable String signature, Label start, Label end, int index) {
            descriptor(descriptor);
            signature(signature);
        }

        @Override
        public void visitFrame(int kind, int locals, Object @Nullable [] local, int depth, Object @Nullable [] stack) {
            frame(locals, local);
            frame(depth, stack);
        }

        private void frame(int count, Object @Nullable [] slots) {
            for (int i = 0; slots != null && i < Math.min(count, slots.length); i++) {
                if (slots[i] instanceof String internalName) {
                    internal(internalName);
                }
            }
        }
    }
}
