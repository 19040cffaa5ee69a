package dev.ringfence.agreement;

import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeRoots;
import dev.ringfence.scan.text.SourceRoot;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Code in a folder of its own, whose sources and class files are edited at random.
 *
 * @param classes the folder of its class files
 * @param sources the folders of its sources
 */
record EditableCode(Path classes, List<Path> sources) {

    /** Copies code that is compiled already. */
    static EditableCode copied(Path classes, Path sources, Path into) {
        return new EditableCode(
                Folders.copied(classes, into.resolve("classes")),
                List.of(Folders.copied(sources, into.resolve("sources"))));
    }

    CodeRoots withoutSources() {
        return CodeRoots.of(List.of(classes), List.of());
    }

    CodeRoots roots() {
        return CodeRoots.of(
                List.of(classes), sources.stream().map(SourceRoot::of).toList());
    }

    private List<Path> javaFiles() {
        return sources.stream()
                .flatMap(folder -> Folders.files(folder, ".java").stream())
                .filter(file -> !file.endsWith("module-info.java"))
                .toList();
    }

    /** Compiles all sources, if javac can; says whether it could. */
    boolean compile() {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            return javac.getTask(
                            new StringWriter(),
                            files,
                            null,
                            List.of("-d", classes.toString(), "-proc:none"),
                            null,
                            files.getJavaFileObjectsFromPaths(javaFiles()))
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Edits a few files, and says what it did. */
    List<String> edit(Random random, List<TypeName> types) {
        List<String> done = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            done.add(random.nextInt(4) == 0 ? editClass(random, types) : editSource(random, types));
        }
        return done;
    }

    private String editSource(Random random, List<TypeName> types) {
        List<Path> files = javaFiles();
        Path file = files.get(random.nextInt(files.size()));
        SourceEdit edit = SourceEdit.ALL.get(random.nextInt(SourceEdit.ALL.size()));
        TypeName used = types.get(random.nextInt(types.size()));
        try {
            Files.writeString(file, edit.of(Files.readString(file, StandardCharsets.UTF_8), used, random));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return edit.name() + " " + used + " in " + file.getFileName();
    }

    /** Adds a method with a cast, as another compiler or a weaver would. */
    private String editClass(Random random, List<TypeName> types) {
        List<Path> files = Folders.files(classes, ".class");
        Path file = files.get(random.nextInt(files.size()));
        TypeName used = types.get(random.nextInt(types.size()));
        try {
            Files.write(file, casting(Files.readAllBytes(file), used.qualified().replace('.', '/'), random.nextInt()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "a cast to " + used + " in " + file.getFileName();
    }

    private static byte[] casting(byte[] classFile, String type, int number) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(classFile)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public void visitEnd() {
                                MethodVisitor method =
                                        visitMethod(Opcodes.ACC_STATIC, "drawn" + Math.abs(number), "()V", null, null);
                                method.visitCode();
                                method.visitInsn(Opcodes.ACONST_NULL);
                                method.visitTypeInsn(Opcodes.CHECKCAST, type);
                                method.visitInsn(Opcodes.POP);
                                method.visitInsn(Opcodes.RETURN);
                                method.visitMaxs(1, 0);
                                method.visitEnd();
                                super.visitEnd();
                            }
                        },
                        0);
        return writer.toByteArray();
    }
}
