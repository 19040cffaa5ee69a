package dev.ringfence.agreement;

import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * An edit of a source that brings a use of a type, takes one away, or only looks like either.
 *
 * @param name what a failure calls it
 * @param change what it makes of the text
 */
record SourceEdit(String name, Change change) {

    /** Makes another text, with a use of a type, its simple name given apart. */
    interface Change {
        String of(String text, TypeName used, Random random);
    }

    static final List<SourceEdit> ALL = List.of(
            importing("an import of", used -> "import " + used + ";"),
            importing("a star import beside", used -> "import " + used.packageName() + ".*;"),
            importing("a static import of", used -> "import static " + used + ".*;"),
            importing("an import of a member of", used -> "import static " + used + ".of;"),
            importing("an import in odd spelling of", used -> "import /**/ " + escaped(used) + " /* . */ ;"),
            within("a cast to", used -> "static final Object DRAWN = (" + used + ") null;"),
            within("an array of", used -> "static final Object DRAWN = new " + used + "[0];"),
            within("a simple name of", used -> "static final Object DRAWN = (" + simple(used) + ") null;"),
            within("a class that extends", used -> "static class Drawn extends " + used + " {}"),
            within("a list of", used -> "static final java.util.List<" + used + "> DRAWN = null;"),
            within("an escape in", used -> "static final Object DRAWN = (" + escaped(used) + ") null;"),
            within("a comment about", used -> "/* " + used + " */ // import " + used + ";"),
            within("a text about", used -> "static final Object DRAWN = \"" + used + "\";"),
            new SourceEdit(
                    "a second type with", (text, used, random) -> text + "\nclass DrawnBeside { " + used + " a; }\n"),
            new SourceEdit("an import gone, not of", SourceEdit::withoutAnImport),
            new SourceEdit("other layout, not of", (text, used, random) -> text.replace("\n", "\r\n") + "\n// end"));

    String of(String text, TypeName used, Random random) {
        return change.of(text, used, random);
    }

    /** Makes words of a type. */
    private interface Words {
        String of(TypeName used);
    }

    /** Adds a line behind the package declaration, or at the very beginning. */
    private static SourceEdit importing(String name, Words line) {
        return new SourceEdit(name, (text, used, random) -> {
            List<String> lines = new ArrayList<>(text.lines().toList());
            int at = IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).startsWith("package "))
                    .map(i -> i + 1)
                    .findFirst()
                    .orElse(0);
            lines.add(at, line.of(used));
            return String.join("\n", lines) + "\n";
        });
    }

    /** Adds a line at the end of the last type. */
    private static SourceEdit within(String name, Words line) {
        return new SourceEdit(name, (text, used, random) -> {
            int end = text.lastIndexOf('}');
            return end < 0 ? text : text.substring(0, end) + "\n    " + line.of(used) + "\n}\n";
        });
    }

    private static String withoutAnImport(String text, TypeName used, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int[] imports = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith("import "))
                .toArray();
        if (imports.length > 0) {
            lines.remove(imports[random.nextInt(imports.length)]);
        }
        return String.join("\n", lines) + "\n";
    }

    private static String simple(TypeName used) {
        return used.qualified().substring(used.qualified().lastIndexOf('.') + 1);
    }

    /** The last letter is written by its number. */
    private static String escaped(TypeName used) {
        String name = used.qualified();
        int last = name.length() - 1;
        return name.substring(0, last) + String.format("\\u%04x", (int) name.charAt(last));
    }
}
