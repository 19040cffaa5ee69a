package dev.ringfence.maven.it;

import java.util.ArrayList;
import java.util.List;

/**
 * A class that uses one type more than before: an import, and a field of that type, so that the class file shows it too.
 *
 * @param text the source with both
 * @param importLine the added import
 * @param fieldLine the added field
 * @param lineOfTheField where the field is, from 1
 */
record AddedUse(String text, String importLine, String fieldLine, int lineOfTheField) {

    /** The one after the package's line and a blank line. */
    static final int LINE_OF_THE_IMPORT = 3;

    /** The type to use. */
    record Of(String type) {

        AddedUse in(String source) {
            String importLine = "import " + type + ";";
            String fieldLine = "    private static " + type.substring(type.lastIndexOf('.') + 1) + " addedByTheDemo;";
            List<String> lines = new ArrayList<>(source.lines().toList());
            lines.add(LINE_OF_THE_IMPORT - 1, importLine);
            int end = lines.lastIndexOf("}");
            lines.add(end, fieldLine);
            return new AddedUse(String.join("\n", lines) + "\n", importLine, fieldLine, end + 1);
        }
    }

    static Of of(String type) {
        return new Of(type);
    }

    List<String> diff(String file) {
        return List.of(
                "--- a/" + file,
                "+++ b/" + file,
                "@@ line " + LINE_OF_THE_IMPORT + " @@",
                "+" + importLine,
                "@@ line " + lineOfTheField + " @@",
                "+" + fieldLine);
    }
}
