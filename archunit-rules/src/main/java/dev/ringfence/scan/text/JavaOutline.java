package dev.ringfence.scan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads package, imports and top-level types off the tokens of a Java source: what stands in no brackets of any kind.
 *
 * <p>A source of the unnamed package with a method there is compact (JEP 512): it imports all of java.base, and its types are members of a
 * class that is named after the file.
 */
final class JavaOutline {

    private static final String OPENING = "{([";
    private static final String CLOSING = "})]";

    private final List<Token> tokens;
    private final List<Import> imports = new ArrayList<>();
    private final List<String> modules = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private boolean isCompact;
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
        return outline.whole();
    }

    private SourceOutline whole() {
        if (isCompact) {
            modules.add("java.base");
        }
        return new SourceOutline(
                packageName, List.copyOf(imports), List.copyOf(modules), isCompact ? List.of() : List.copyOf(types));
    }

    private void next() {
        if (sees(0, "package")) {
            at++;
            packageName = textUntilSemicolon();
        } else if (sees(0, "import")) {
            readImport();
        } else if (isOpening()) {
            isCompact |= beginsParameters();
            skipBrackets();
        } else if (isTypeDeclaration()) {
            types.add(tokens.get(at + 1).text());
            at += 2;
        } else {
            at++;
        }
    }

    private void readImport() {
        int line = tokens.get(at).line();
        at++;
        if (sees(0, "module") && isWord(1)) {
            at++;
            modules.add(textUntilSemicolon());
            return;
        }
        boolean isStatic = sees(0, "static");
        if (isStatic) {
            at++;
        }
        String text = textUntilSemicolon();
        boolean isStar = text.endsWith(".*");
        imports.add(new Import(isStar ? text.substring(0, text.length() - 2) : text, isStatic, isStar, line));
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

    /** The parameters of a method follow its name, and its result stands before. */
    private boolean beginsParameters() {
        boolean isNamed = packageName.isEmpty() && sees(0, "(") && isWord(-1) && at > 1;
        return isNamed && !sees(-2, "@") && !sees(-2, ".") && !sees(-2, "record");
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
        int index = at + offset;
        return index >= 0 && index < tokens.size() && tokens.get(index).isWord();
    }

    private boolean sees(int offset, String text) {
        int index = at + offset;
        return index < tokens.size() && tokens.get(index).is(text);
    }
}
