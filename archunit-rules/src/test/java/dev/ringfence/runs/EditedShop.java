package dev.ringfence.runs;

import dev.ringfence.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A small project whose sources are drawn by lot, and edited by lot: they use each other in all kinds of ways. */
final class EditedShop {

    static final String MAP = """
            version: 1
            root: shop
            policy: {cycles: warn, unused: warn}
            modules:
              orders:
                packages: [.orders]
                requires: [billing, queues, common]
              billing:
                packages: [.billing]
                requires: [orders, common]
              legacy:
                packages: [.legacy]
                requires: [queues]
              common:
                packages: [.common]
                shared: true
              queues:
                packages: [java.util.concurrent]
                external: true
            """;

    private static final List<String> PACKAGES = List.of("orders", "billing", "legacy", "common", "loose");
    private static final int TYPES = 10;
    private static final int USES = 14;

    private final Random lot;
    private final World world;
    private final List<List<Integer>> uses = new ArrayList<>();

    EditedShop(Random lot, World world) {
        this.lot = lot;
        this.world = world;
        world.wholeMap(MAP).file("module-map.yaml", MAP);
        for (int type = 0; type < TYPES; type++) {
            uses.add(new ArrayList<>());
            for (int more = lot.nextInt(6); more > 0; more--) {
                uses.get(type).add(use());
            }
            write(type);
        }
    }

    /** A kind of use, and what is used. */
    private int use() {
        return lot.nextInt(USES) * TYPES + lot.nextInt(TYPES);
    }

    /** Changes one type or two, mostly in what their methods do. */
    void edit() {
        for (int edits = 1 + lot.nextInt(2); edits > 0; edits--) {
            int type = lot.nextInt(TYPES);
            List<Integer> ofType = uses.get(type);
            if (ofType.isEmpty() || lot.nextBoolean()) {
                ofType.add(use());
            } else {
                ofType.remove(lot.nextInt(ofType.size()));
            }
            write(type);
        }
    }

    private static String packageOf(int type) {
        return "shop." + PACKAGES.get(type % PACKAGES.size());
    }

    private static String nameOf(int type) {
        return packageOf(type) + ".T" + type;
    }

    private void write(int type) {
        List<String> imports = new ArrayList<>();
        List<String> members = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        List<String> more = new ArrayList<>();
        for (int use : uses.get(type)) {
            int to = use % TYPES;
            String name = nameOf(to);
            int number = statements.size() + members.size() + imports.size();
            switch (use / TYPES) {
                case 0 -> statements.add("Object o" + number + " = new " + name + "();");
                case 1 -> statements.add("int i" + number + " = " + name + ".CONSTANT;");
                case 2 -> statements.add("boolean b" + number + " = (Object) this instanceof " + name + ";");
                case 3 -> {
                    imports.add("import " + name + ";");
                    statements.add("T" + to + " t" + number + " = null;");
                }
                case 4 -> imports.add("import " + packageOf(to) + ".*;");
                case 5 -> imports.add("import static " + name + ".CONSTANT;");
                case 6 -> statements.add("Runnable r" + number + " = () -> " + name + ".call();");
                case 7 -> statements.add("java.util.Map.Entry<String, " + name + "> e" + number + " = null;");
                case 8 -> members.add("private " + name + " f" + number + ";");
                case 9 -> statements.add("Object q" + number + " = new java.util.concurrent.Semaphore(" + to + ");");
                case 10 -> imports.add("import " + name + "; // not used");
                case 11 -> more.add("class More" + type + "x" + more.size() + " extends " + name + " {}");
                case 12 -> statements.add("Object n" + number + " = new " + name + ".Nested();");
                default -> statements.add("java.util.concurrent.TimeUnit u" + number + " = null;");
            }
        }
        List<String> lines = new ArrayList<>(List.of("package " + packageOf(type) + ";"));
        imports.stream().distinct().filter(each -> !isOfOwnPackage(each, type)).forEach(lines::add);
        lines.add("public class T" + type + " {");
        lines.add("    public static final int CONSTANT = " + type + ";");
        lines.add("    public static class Nested {}");
        members.forEach(lines::add);
        lines.add("    public static void call() {}");
        lines.add("    void body() {");
        statements.forEach(lines::add);
        lines.add("    }");
        lines.add("}");
        lines.addAll(more);
        world.source(nameOf(type).replace('.', '/') + ".java", lines.toArray(String[]::new));
    }

    /** An import of a type by itself, or of the same simple name twice, would not compile. */
    private static boolean isOfOwnPackage(String line, int type) {
        return line.contains(nameOf(type) + ";");
    }
}
