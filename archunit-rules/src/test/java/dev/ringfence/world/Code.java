package dev.ringfence.world;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sources that are long enough to be told from each other, as those of people are. */
public enum Code {
    TOTALS("""
                private final List<String> rows = new ArrayList<>();
                int total(int vat) {
                    int sum = 0;
                    for (String row : rows) {
                        sum += row.length() * (100 + vat) / 100;
                    }
                    return sum;
                }
                boolean isPaidBy(int cents) {
                    return total(19) <= cents && !rows.isEmpty();
                }
            """),
    TEXT("""
                private final StringBuilder text = new StringBuilder("Invoice");
                String render(String title) {
                    text.append(title).append('\\n');
                    while (text.length() < 80) {
                        text.insert(0, '=');
                    }
                    return text.toString();
                }
                void clear() {
                    text.setLength(0);
                    System.out.println("cleared " + text.capacity());
                }
            """),
    CLOCK("""
                private long started = System.nanoTime();
                long elapsed(long now) {
                    long nanos = now - started;
                    return nanos < 0 ? Long.MAX_VALUE : nanos / 1_000_000;
                }
                synchronized void restart(boolean wait) throws InterruptedException {
                    if (wait) {
                        wait(elapsed(started));
                    }
                    started ^= 31;
                }
            """);

    private static final String HEADER = """
            /*
             * Copyright the Acme company and its authors. All rights reserved, and so on, for many lines that
             * stand at the top of each and every source, so that sources look alike which are not.
             */
            """;

    private final String body;

    Code(String body) {
        this.body = body;
    }

    public String text(String name, String... used) {
        return text(name, body, used);
    }

    /** Both in one type. */
    public String and(Code other, String name, String... used) {
        return text(name, body + other.body, used);
    }

    private static String text(String name, String body, String... used) {
        int dot = name.lastIndexOf('.');
        String fields = Stream.of(used)
                .map(type -> "    private " + type.substring(type.lastIndexOf('.') + 1) + " a"
                        + type.substring(type.lastIndexOf('.') + 1) + ";\n")
                .collect(Collectors.joining());
        String imports = Stream.of(used).map(type -> "import " + type + ";\n").collect(Collectors.joining());
        return HEADER + "package " + name.substring(0, dot)
                + ";\n\nimport java.util.ArrayList;\nimport java.util.List;\n" + imports + "\npublic class "
                + name.substring(dot + 1) + " {\n" + fields + body + "}\n";
    }

    public static String pathOf(String name) {
        return "src/main/java/" + name.replace('.', '/') + ".java";
    }
}
