package dev.ringfence.mutation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Changes of class files after which a JVM still reads them: what other compilers, weavers and obfuscators write. */
final class ClassFileMutations {

    private static final String ORDER = "shop/orders/Order";
    private static final Handle FOREIGN =
            new Handle(Opcodes.H_INVOKESTATIC, ORDER, "make", "()Ljava/lang/Object;", false);

    private ClassFileMutations() {}

    private static boolean isClassFile(String path) {
        return path.endsWith(".class");
    }

    static List<Mutation> all() {
        return List.of(
                rewritten("no debug information", ClassReader.SKIP_DEBUG, (writer, random) -> writer),
                rewritten("another source file", 0, ClassFileMutations::otherSourceFile),
                rewritten("no inner classes", 0, ClassFileMutations::withoutInnerClasses),
                rewritten(
                        "a method that calls",
                        0,
                        with((method, random) -> method.visitMethodInsn(
                                Opcodes.INVOKESTATIC,
                                random.nextBoolean() ? ORDER : "shop/orders/api/Total",
                                "m",
                                "()V",
                                false))),
                rewritten("a method handle", 0, with((method, random) -> ldc(method, FOREIGN))),
                rewritten(
                        "a method type",
                        0,
                        with((method, random) -> ldc(method, Type.getMethodType("(L" + ORDER + ";)V")))),
                rewritten(
                        "a dynamic constant",
                        0,
                        with((method, random) -> ldc(
                                method,
                                new ConstantDynamic("c", "L" + ORDER + ";", FOREIGN, Type.getObjectType(ORDER))))),
                rewritten(
                        "a dynamic call",
                        0,
                        with((method, random) -> method.visitInvokeDynamicInsn(
                                "d", "()V", FOREIGN, Type.getObjectType("shop/orders/api/Total")))),
                rewritten(
                        "a class constant of an array",
                        0,
                        with((method, random) -> ldc(method, Type.getType("[[L" + ORDER + ";")))),
                rewritten("an odd signature", 0, ClassFileMutations::withSignature),
                new Mutation("a byte", ClassFileMutations::isClassFile, ClassFileMutations::anyByte),
                new Mutation(
                        "a cut file",
                        ClassFileMutations::isClassFile,
                        (content, random) -> random.nextInt(6) == 0
                                ? Arrays.copyOf(content, random.nextInt(content.length))
                                : content));
    }

    private interface Body {
        void in(MethodVisitor method, Random random);
    }

    private static void ldc(MethodVisitor method, Object constant) {
        method.visitLdcInsn(constant);
        method.visitInsn(Opcodes.POP);
    }

    private static Mutation rewritten(
            String name, int options, BiFunction<ClassVisitor, Random, ClassVisitor> through) {
        return new Mutation(name, ClassFileMutations::isClassFile, (content, random) -> {
            ClassWriter writer = new ClassWriter(0);
            new ClassReader(content).accept(through.apply(writer, random), options);
            return writer.toByteArray();
        });
    }

    private static BiFunction<ClassVisitor, Random, ClassVisitor> with(Body body) {
        return (next, random) -> new ClassVisitor(Opcodes.ASM9, next) {
            @Override
            public void visitEnd() {
                MethodVisitor method = visitMethod(
                        Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, "added" + random.nextInt(99), "()V", null, null);
                if (method != null) {
                    method.visitCode();
                    body.in(method, random);
                    method.visitInsn(Opcodes.RETURN);
                    method.visitMaxs(2, 0);
                    method.visitEnd();
                }
                super.visitEnd();
            }
        };
    }

    private static ClassVisitor otherSourceFile(ClassVisitor next, Random random) {
        String[] names = {"Other.java", "Invoice.kt", "x.clj", "", "a/b.java", "<generated>"};
        return new ClassVisitor(Opcodes.ASM9, next) {
            @Override
            public void visitSource(String source, String debug) {
                super.visitSource(names[random.nextInt(names.length)], debug);
            }
        };
    }

    private static ClassVisitor withoutInnerClasses(ClassVisitor next, Random random) {
        return new ClassVisitor(Opcodes.ASM9, next) {
            @Override
            public void visitInnerClass(String name, String outer, String simple, int access) {
                if (random.nextBoolean()) {
                    super.visitInnerClass(name, outer, simple, access);
                }
            }

            @Override
            public void visitNestMember(String member) {
                if (random.nextBoolean()) {
                    super.visitNestMember(member);
                }
            }
        };
    }

    private static ClassVisitor withSignature(ClassVisitor next, Random random) {
        String[] signatures = {
            "<T:Ljava/lang/Object;>Ljava/lang/Object;Ljava/util/List<L" + ORDER + ";>;",
            "Ljava/lang/Object;",
            "<T:L" + ORDER + ";>Ljava/lang/Object;"
        };
        return new ClassVisitor(Opcodes.ASM9, next) {
            @Override
            public void visit(
                    int version, int access, String name, String signature, String parent, String[] interfaces) {
                super.visit(version, access, name, signatures[random.nextInt(signatures.length)], parent, interfaces);
            }
        };
    }

    private static byte[] anyByte(byte[] content, Random random) {
        byte[] changed = content.clone();
        changed[8 + random.nextInt(content.length - 8)] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }
}
