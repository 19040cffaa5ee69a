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

    private final Tokens tokens;
    private final List<Import> imports = new ArrayList<>();
    private final List<String> modules = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private boolean isCompact;
    private String packageName = "";
    private int at;

    private JavaOutline(Tokens tokens) {
        this.tokens = tokens;
    }

    static SourceOutline of(Tokens tokens) {
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
            types.add(tokens.text(at + 1));
            at += 2;
        } else {
            at++;
        }
    }

    private void readImport() {
        int line = tokens.line(at);
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
        while (at < tokens.size() && !isSign(0, ';')) {
            text.append(tokens.text(at));
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
        return sees(0, "record") && (isSign(2, '(') || isSign(2, '<'));
    }

    /** The parameters of a method follow its name, and its result stands before. */
    private boolean beginsParameters() {
        boolean isNamed = packageName.isEmpty() && isSign(0, '(') && isWord(-1) && at > 1;
        return isNamed && !isSign(-2, '@') && !isSign(-2, '.') && !sees(-2, "record");
    }

    private void skipBrackets() {
        int depth = 0;
        do {
            depth += step(tokens.sign(at));
            at++;
        } while (at < tokens.size() && depth > 0);
    }

    private boolean isOpening() {
        return step(tokens.sign(at)) > 0;
    }

    /** Says how far a sign leads into brackets, or out of them. */
    private static int step(char sign) {
        return switch (sign) {
            case '{', '(', '[' -> 1;
            case '}', ')', ']' -> -1;
            default -> 0;
        };
    }

    private boolean isWord(int offset) {
        int index = at + offset;
        return index >= 0 && index < tokens.size() && tokens.isWord(index);
    }

    private boolean sees(int offset, String word) {
        return tokens.isWord(at + offset, word);
    }

    private boolean isSign(int offset, char sign) {
        return tokens.isSign(at + offset, sign);
    }
}
