package dev.ringfence.rules.witness;

import dev.ringfence.map.TypeName;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** What is nested in what, by the InnerClasses and EnclosingMethod attributes of all classes that were read; settled without the scan. */
final class Nests {

    private final Map<String, String> outers = new HashMap<>();

    void read(ClassReader reader) {
        String itself = reader.getClassName();
        ClassVisitor nesting = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public void visitInnerClass(String name, @Nullable String outer, @Nullable String simpleName, int access) {
                if (outer != null) {
                    outers.put(dotted(name), dotted(outer));
                }
            }

            @Override
            public void visitOuterClass(String owner, @Nullable String method, @Nullable String descriptor) {
                outers.put(dotted(itself), dotted(owner));
            }
        };
        reader.accept(nesting, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    TypeName topLevelOf(String binaryName) {
        String outermost = binaryName;
        while (outers.containsKey(outermost)) {
            outermost = outers.get(outermost);
        }
        return new TypeName(outermost);
    }

    private static String dotted(String internalName) {
        return internalName.replace('/', '.');
    }
}
