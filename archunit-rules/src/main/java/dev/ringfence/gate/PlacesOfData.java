package dev.ringfence.gate;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.TableName;
import dev.ringfence.scan.text.Places;
import dev.ringfence.scan.text.SourceFile;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the lines of a source that show a use of a table. The lines are for reading; nothing is judged by them.
 *
 * <ol>
 *   <li>Those that have its name behind a word of SQL or a quotation mark, imports and comments apart.
 *   <li>Where there is none, those that have its name.
 *   <li>An entity that is named by its class shows it where it is declared.
 * </ol>
 */
final class PlacesOfData {

    private static final Pattern NO_CODE = Pattern.compile("\\s*(?:import |package |//|/\\*|\\*).*");

    private static final String BEFORE_A_TABLE =
            "(?:\\b(?:from|join|into|update|using|table|truncate)\\s+(?:\\w+\\.)?|[\"'`])";

    private PlacesOfData() {}

    static List<Integer> in(SourceFile source, Edge edge) {
        DataEnd end = DataEnd.of(edge.to()).orElseThrow();
        List<Integer> lines = end.type()
                .map(entity -> Places.of(source, edge.from(), entity))
                .orElseGet(() -> naming(source, end.table().orElseThrow()));
        return lines.isEmpty()
                ? Places.ofDeclaration(source, edge.from()).stream().toList()
                : lines;
    }

    private static List<Integer> naming(SourceFile source, TableName table) {
        String name = "(?<![\\w$])" + Pattern.quote(table.name()) + "(?![\\w$])";
        List<Integer> inText = having(source, BEFORE_A_TABLE + name);
        return inText.isEmpty() ? having(source, name) : inText;
    }

    private static List<Integer> having(SourceFile source, String regex) {
        Pattern sought = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        List<String> lines = source.text().lines().toList();
        return IntStream.rangeClosed(1, lines.size())
                .filter(line -> sought.matcher(lines.get(line - 1)).find()
                        && !NO_CODE.matcher(lines.get(line - 1)).matches())
                .boxed()
                .toList();
    }
}
