package dev.ringfence.source.fingerprint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/**
 * Renumbers the constants of enums by their names: javac numbers them as the switches of a class name them, so that
 * another order of its methods makes other numbers.
 */
final class NumberedConstants {

    private static final String ARRAY = "$SwitchMap$";

    /** By array, the constants by the numbers that javac gave them. */
    private final Map<String, Map<Integer, String>> arrays = new HashMap<>();

    private NumberedConstants(Collection<ClassNode> classes) {
        classes.forEach(this::read);
    }

    /** Changes the classes in place. */
    static void byName(Collection<ClassNode> classes) {
        NumberedConstants numbered = new NumberedConstants(classes);
        classes.stream()
                .flatMap(node -> node.methods.stream())
                .forEach(method -> numbered.renumber(method.instructions));
        classes.forEach(numbered::holdNames);
    }

    private void read(ClassNode node) {
        node.methods.stream().filter(method -> isOfArrays(node, method)).forEach(method -> {
            List<AbstractInsnNode> code = code(method.instructions);
            for (int i = 0; i + 3 < code.size(); i++) {
                if (isArray(code.get(i)) && code.get(i + 1) instanceof FieldInsnNode constant) {
                    arrays.computeIfAbsent(name(code.get(i)), some -> new TreeMap<>())
                            .put(number(code.get(i + 3)), constant.name);
                }
            }
        });
    }

    /** Puts a field for each constant in the place of the code that numbers them. */
    private void holdNames(ClassNode node) {
        if (node.methods.removeIf(method -> isOfArrays(node, method))) {
            List<FieldNode> held = new ArrayList<>();
            node.fields.stream()
                    .filter(field -> arrays.containsKey(node.name + "." + field.name))
                    .forEach(field -> sorted(node.name + "." + field.name)
                            .forEach(constant -> held.add(new FieldNode(
                                    Opcodes.ACC_STATIC, field.name + " of " + constant, "I", null, null))));
            node.fields.addAll(held);
        }
    }

    private void renumber(InsnList instructions) {
        Deque<String> open = new ArrayDeque<>();
        List<AbstractInsnNode> code = code(instructions);
        for (int i = 0; i < code.size(); i++) {
            AbstractInsnNode each = code.get(i);
            if (isArray(each)) {
                open.push(name(each));
            } else if (!open.isEmpty() && code.get(Math.max(0, i - 1)).getOpcode() == Opcodes.IALOAD) {
                if (each instanceof TableSwitchInsnNode table) {
                    List<Integer> keys = new ArrayList<>();
                    for (int key = table.min; key <= table.max; key++) {
                        keys.add(key);
                    }
                    instructions.set(each, renumbered(open.pop(), keys, table.labels, table.dflt));
                } else if (each instanceof LookupSwitchInsnNode lookup) {
                    instructions.set(each, renumbered(open.pop(), lookup.keys, lookup.labels, lookup.dflt));
                }
            }
        }
    }

    private LookupSwitchInsnNode renumbered(
            String array, List<Integer> keys, List<LabelNode> labels, LabelNode otherwise) {
        List<String> names = sorted(array);
        TreeMap<Integer, LabelNode> byNumber = new TreeMap<>();
        for (int i = 0; i < keys.size(); i++) {
            if (labels.get(i) != otherwise) {
                byNumber.put(names.indexOf(constants(array).get(keys.get(i))), labels.get(i));
            }
        }
        return new LookupSwitchInsnNode(
                otherwise,
                byNumber.keySet().stream().mapToInt(number -> number).toArray(),
                byNumber.values().toArray(LabelNode[]::new));
    }

    private List<String> sorted(String array) {
        return constants(array).values().stream().sorted().toList();
    }

    private Map<Integer, String> constants(String array) {
        return arrays.getOrDefault(array, Map.of());
    }

    private static boolean isOfArrays(ClassNode node, MethodNode method) {
        return (node.access & Opcodes.ACC_SYNTHETIC) != 0
                && method.name.equals("<clinit>")
                && node.fields.stream().anyMatch(field -> field.name.startsWith(ARRAY));
    }

    private static boolean isArray(AbstractInsnNode node) {
        return node.getOpcode() == Opcodes.GETSTATIC
                && node instanceof FieldInsnNode field
                && field.name.startsWith(ARRAY);
    }

    private static String name(AbstractInsnNode array) {
        return ((FieldInsnNode) array).owner + "." + ((FieldInsnNode) array).name;
    }

    private static int number(AbstractInsnNode node) {
        return node instanceof IntInsnNode pushed ? pushed.operand : node.getOpcode() - Opcodes.ICONST_0;
    }

    /** Labels, lines and frames are no code. */
    private static List<AbstractInsnNode> code(InsnList instructions) {
        return StreamSupport.stream(instructions.spliterator(), false)
                .filter(node -> node.getOpcode() >= 0)
                .toList();
    }
}
