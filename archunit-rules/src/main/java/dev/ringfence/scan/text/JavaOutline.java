package dev.ringfence.scan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads package, imports and top-level types off the tokens of a Java source: what stands in no brackets of any kind.
 */
final class JavaOutline {

    private static final String OPENING = "{([";
    private static final String CLOSING = "})]";

    private final List<Token> tokens;
    private final List<Import> imports = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private String packageName = "";
    private int at;

    private JavaOutline(List<Token> tokens) {
        this.tokens = tokens;
    }

    static SourceOutline of(List<Token> tokens) {
        JavaOutline outline = new JavaOutline(tokens);
        while (outline.at < tokens.size()) {
            outline.next();
        }
        return new SourceOutline(outline.packageName, List.copyOf(outline.imports), List.copyOf(outline.types));
    }

    private void next() {
        if (sees(0, "package")) {
            at++;
            packageName = textUntilSemicolon();
        } else if (sees(0, "import")) {
            readImport();
        } else if (isOpening()) {
            skipBrackets();
        } else if (isTypeDeclaration()) {
            types.add(tokens.get(at + 1).text());
            at += 2;
        } else {
            at++;
        }
    }

    /** An import of a whole Java module names no package, and is left out. */
    private void readImport() {
        int line = tokens.get(at).line();
        at++;
        boolean isModule = sees(0, "module") && isWord(1);
        boolean isStatic = sees(0, "static");
        if (isStatic) {
            at++;
        }
        String text = textUntilSemicolon();
        boolean isStar = text.endsWith(".*");
        if (!isModule) {
            imports.add(new Import(isStar ? text.substring(0, text.length() - 2) : text, isStatic, isStar, line));
        }
    }

    private String textUntilSemicolon() {
        StringBuilder text = new StringBuilder();
        while (at < tokens.size() && !sees(0, ";")) {
            text.append(tokens.get(at).text());
            at++;
        }
        at++;
        return text.toString();
    }

    private boolean isTypeDeclaration() {
        return isWord(1) && (sees(0, "class") || sees(0, "interface") || sees(0, "enum") || isRecord());
    }

    /** Outside of declarations, {@code record} is a name like any other. */
    private boolean isRecord() {
        return sees(0, "record") && (sees(2, "(") || sees(2, "<"));
    }

    private void skipBrackets() {
        int depth = 0;
        do {
            depth += isOpening() ? 1 : isClosing() ? -1 : 0;
            at++;
        } while (at < tokens.size() && depth > 0);
    }

    private boolean isOpening() {
        return isSign(OPENING);
    }

    private boolean isClosing() {
        return isSign(CLOSING);
    }

    private boolean isSign(String signs) {
        Token token = tokens.get(at);
        return token.kind() == Token.Kind.SIGN && signs.contains(token.text());
    }

    private boolean isWord(int offset) {
        return at + offset < tokens.size() && tokens.get(at + offset).isWord();
    }

    private boolean sees(int offset, String text) {
        int index = at + offset;
        return index < tokens.size() && tokens.get(index).is(text);
    }
}
