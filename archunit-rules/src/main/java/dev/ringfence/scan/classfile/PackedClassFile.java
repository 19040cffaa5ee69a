package dev.ringfence.scan.classfile;

import dev.ringfence.files.PackedIn;
import dev.ringfence.files.PackedOut;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Packs what class files tell, so that a later run need not read them; where they lie is not packed. */
public final class PackedClassFile {

    private PackedClassFile() {}

    /** Packs what a class file tells. */
    public static void write(ClassFile file, PackedOut out) {
        out.text(file.name());
        write(file.sourceFile(), out);
        write(file.names(), out);
        write(file.supertypes(), out);
        write(file.nesting(), out);
        out.flag(file.isPublic());
        out.flag(file.module().isPresent());
        file.module().ifPresent(module -> write(module, out));
        out.number(file.fields().size());
        file.fields().forEach((field, access) -> {
            out.text(field);
            out.text(access.name());
        });
    }

    private static void write(Optional<String> text, PackedOut out) {
        out.flag(text.isPresent());
        text.ifPresent(out::text);
    }

    private static void write(Collection<String> texts, PackedOut out) {
        out.number(texts.size());
        texts.forEach(out::text);
    }

    private static void write(ClassNesting nesting, PackedOut out) {
        out.number(nesting.innerClasses().size());
        for (InnerClass entry : nesting.innerClasses()) {
            out.text(entry.name());
            write(entry.outer(), out);
            write(entry.simpleName(), out);
            out.text(entry.access().name());
        }
        write(nesting.nestHost(), out);
        write(nesting.enclosingClass(), out);
    }

    private static void write(JavaModule module, PackedOut out) {
        out.text(module.name());
        out.number(module.exports().size());
        module.exports().forEach((exported, modules) -> {
            out.text(exported);
            write(modules, out);
        });
        write(module.requiresTransitive(), out);
    }

    /**
     * Returns what a class file told when it was packed.
     *
     * @param path where the file lies now
     */
    public static ClassFile read(Path path, PackedIn in) {
        return new ClassFile(
                path,
                in.text(),
                optional(in, in::text),
                Set.of(texts(in)),
                List.of(texts(in)),
                nesting(in),
                in.flag(),
                optional(in, () -> module(in)),
                fields(in));
    }

    private static <T> Optional<T> optional(PackedIn in, Supplier<T> next) {
        return in.flag() ? Optional.of(next.get()) : Optional.empty();
    }

    private static String[] texts(PackedIn in) {
        String[] texts = new String[in.count()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.text();
        }
        return texts;
    }

    private static ClassNesting nesting(PackedIn in) {
        int count = in.count();
        List<InnerClass> entries = new ArrayList<>(count);
        for (int left = count; left > 0; left--) {
            entries.add(new InnerClass(in.text(), optional(in, in::text), optional(in, in::text), access(in)));
        }
        return new ClassNesting(List.copyOf(entries), optional(in, in::text), optional(in, in::text));
    }

    private static JavaModule module(PackedIn in) {
        String name = in.text();
        Map<String, Set<String>> exports = new HashMap<>();
        for (int left = in.count(); left > 0; left--) {
            exports.put(in.text(), Set.of(texts(in)));
        }
        return new JavaModule(name, Map.copyOf(exports), Set.of(texts(in)));
    }

    private static Map<String, Access> fields(PackedIn in) {
        int count = in.count();
        Map<String, Access> fields = new HashMap<>();
        for (int left = count; left > 0; left--) {
            fields.put(in.text(), access(in));
        }
        return Map.copyOf(fields);
    }

    private static Access access(PackedIn in) {
        return Access.valueOf(in.text());
    }
}
