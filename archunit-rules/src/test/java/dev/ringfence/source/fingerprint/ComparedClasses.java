package dev.ringfence.source.fingerprint;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.util.Textifier;
import org.objectweb.asm.util.TraceClassVisitor;
import org.objectweb.asm.util.TraceMethodVisitor;

/**
 * Class files as texts that are equal when nothing but the order of the pool, of methods and of nested classes, and names that the
 * compiler made, differ.
 *
 * <ol>
 *   <li>Constants of enums are numbered by their names.
 *   <li>Local and anonymous classes and the methods of lambdas lose their numbers.
 *   <li>Each gets what it holds as its name instead.
 *   <li>That is repeated, as they hold each other.
 *   <li>Methods and lists of nested classes are sorted.
 * </ol>
 */
final class ComparedClasses {

    private static final int ROUNDS = 4;
    private static final Pattern NUMBERED_CLASS = Pattern.compile("^(.*?)\\$\\d+(.*)$");
    private static final Pattern LAMBDA = Pattern.compile("^(lambda\\$.*\\$|access\\$)\\d+$");

    private final Map<String, ClassNode> written = new TreeMap<>();
    private Map<String, String> contents = new HashMap<>();

    private ComparedClasses(Map<String, byte[]> classes) {
        classes.forEach((name, content) -> {
            ClassNode node = new ClassNode();
            new ClassReader(content).accept(node, 0);
            written.put(name, node);
        });
        NumberedConstants.byName(written.values());
    }

    static String of(Map<String, byte[]> classes) {
        ComparedClasses compared = new ComparedClasses(classes);
        String text = compared.round();
        boolean isPlain = compared.contents.isEmpty();
        for (int round = 1; round < ROUNDS && !isPlain; round++) {
            text = compared.round();
        }
        return text;
    }

    private String round() {
        Map<String, String> found = new HashMap<>();
        List<String> texts = new ArrayList<>();
        written.forEach((name, node) -> {
            String text = text(node, found);
            texts.add(text);
            if (NUMBERED_CLASS.matcher(name).matches()) {
                found.put(name, Integer.toHexString(text.hashCode()));
            }
        });
        contents = found;
        return String.join("\n", texts.stream().sorted().toList());
    }

    private String text(ClassNode original, Map<String, String> found) {
        ClassNode node = new ClassNode();
        original.accept(new ClassRemapper(node, new WithoutNumbers()));
        Map<MethodNode, String> methods = new HashMap<>();
        for (int i = 0; i < node.methods.size(); i++) {
            MethodNode method = node.methods.get(i);
            methods.put(method, text(method));
            String name = original.methods.get(i).name;
            if (LAMBDA.matcher(name).matches()) {
                found.put(
                        original.name + "." + name,
                        Integer.toHexString(text(method).hashCode()));
            }
        }
        node.methods.sort(Comparator.comparing(methods::get));
        return text(sorted(node));
    }

    private static ClassNode sorted(ClassNode node) {
        node.innerClasses.sort(Comparator.comparing(
                inner -> inner.name + " " + inner.outerName + " " + inner.innerName + inner.access));
        if (node.nestMembers != null) {
            node.nestMembers.sort(Comparator.naturalOrder());
        }
        return node;
    }

    private static String text(ClassNode node) {
        StringWriter text = new StringWriter();
        node.accept(new TraceClassVisitor(null, new Textifier(), new PrintWriter(text)));
        return text.toString();
    }

    private static String text(MethodNode method) {
        Textifier printer = new Textifier();
        method.accept(new TraceMethodVisitor(printer));
        StringWriter text = new StringWriter();
        printer.print(new PrintWriter(text, true));
        return method.name + method.desc + method.signature + method.access + method.exceptions + text;
    }

    /** Names things that the compiler numbered by what they hold. */
    private final class WithoutNumbers extends Remapper {

        WithoutNumbers() {
            super(Opcodes.ASM9);
        }

        @Override
        public String map(String internalName) {
            Matcher numbered = NUMBERED_CLASS.matcher(internalName);
            return written.containsKey(internalName) && numbered.matches()
                    ? numbered.group(1) + "$~" + contents.getOrDefault(internalName, "")
                            + numbered.group(2).replaceAll("\\$\\d+", "\\$~")
                    : internalName;
        }

        @Override
        public String mapMethodName(String owner, String name, String descriptor) {
            Matcher numbered = LAMBDA.matcher(name);
            return written.containsKey(owner) && numbered.matches()
                    ? numbered.group(1) + contents.getOrDefault(owner + "." + name, "")
                    : name;
        }

        @Override
        public String mapInnerClassName(String name, String ownerName, String innerName) {
            return innerName;
        }
    }
}
