package dev.ringfence.source.witness;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the imports of a Java source by regular expressions alone.
 *
 * <p>{@code import} is a reserved word: outside of comments and literals it stands nowhere else.
 */
final class ImportLineReader {

    private static final String TO_LINE_END = "//[^\\r\\n]*+";
    private static final String COMMENT = "/\\*(?s:.*?)\\*/";
    private static final String TEXT_BLOCK = "\"{3}(?s:.*?)(?<!\\\\)\"{3}";
    private static final String STRING = "\"[^\"\\\\\\r\\n]*+(?:\\\\.[^\"\\\\\\r\\n]*+)*+\"";
    private static final String CHARACTER = "'[^'\\\\\\r\\n]*+(?:\\\\.[^'\\\\\\r\\n]*+)*+'";
    private static final Pattern COMMENT_OR_LITERAL =
            Pattern.compile(String.join("|", TO_LINE_END, COMMENT, TEXT_BLOCK, STRING, CHARACTER));

    private static final Pattern IMPORT = Pattern.compile("(?<!\\p{javaJavaIdentifierPart})import\\s+(?:static\\s+)?"
            + "([\\p{javaJavaIdentifierPart}.\\s]+?)\\s*(\\.\\s*\\*\\s*)?;");

    private ImportLineReader() {}

    static List<ImportLine> importsOf(String source) {
        String code = COMMENT_OR_LITERAL.matcher(source).replaceAll(ImportLineReader::blank);
        Matcher matcher = IMPORT.matcher(code);
        return matcher.results().map(found -> importLine(code, found)).toList();
    }

    /** Lines stay where they are. */
    private static String blank(MatchResult commentOrLiteral) {
        return " " + commentOrLiteral.group().replaceAll("[^\\n]", "");
    }

    private static ImportLine importLine(String code, MatchResult found) {
        String name = found.group(1).replaceAll("\\s", "");
        int line = 1
                + (int) code.substring(0, found.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new ImportLine(name, found.group(2) != null, line);
    }
}
