package dev.ringfence.scan.text;

import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which tokens of a source belong to which of its top-level types.
 *
 * <ol>
 *   <li>A declaration begins behind the one before, so that its annotations are its own, or on its line where the one
 *       before has no body.
 *   <li>It ends with its body, with the next declaration, or where a function or a property of Kotlin or Scala begins.
 *   <li>What lies in no declaration belongs to a type that is not declared, such as {@code BillKt}.
 * </ol>
 */
final class CodeOfTypes {

    static final Set<String> DECLARING = Set.of("class", "interface", "enum", "record", "object", "trait");
    private static final Set<String> NO_TYPE = Set.of("fun", "val", "var", "typealias", "def");

    private final List<Token> tokens;
    private final Map<String, List<Declaration>> declarations = new HashMap<>();
    private final BitSet declared = new BitSet();

    /** Holds which tokens a declaration has, the last not included. */
    private record Declaration(int start, int end) {

        boolean has(int token) {
            return token >= start && token < end;
        }
    }

    CodeOfTypes(List<Token> tokens) {
        this.tokens = tokens;
        int depth = 0;
        int passed = 0;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            depth -= isOneOf(token, ")]}") ? 1 : 0;
            if (depth == 0 && isName(at)) {
                at = declare(at, passed) - 1;
                passed = at + 1;
            } else {
                depth += isOneOf(token, "([{") ? 1 : 0;
                passed = depth == 0 && isOneOf(token, ";}") ? at + 1 : passed;
            }
        }
    }

    /** Returns where the declaration ends whose name is there. */
    private int declare(int name, int passed) {
        boolean followsBody = passed == 0 || isOneOf(tokens.get(passed - 1), ";}");
        int start = followsBody ? passed : startOfLine(name - 1);
        int end = endOf(name);
        declared.set(start, end);
        declarations
                .computeIfAbsent(tokens.get(name).text(), unused -> new ArrayList<>())
                .add(new Declaration(start, end));
        return end;
    }

    private int startOfLine(int token) {
        int at = token;
        while (at > 0 && tokens.get(at - 1).line() == tokens.get(token).line()) {
            at--;
        }
        return at;
    }

    private int endOf(int name) {
        int depth = 0;
        for (int at = name + 1; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (depth == 0 && (isName(at) || token.isWord() && NO_TYPE.contains(token.text()))) {
                return isName(at) ? Math.max(name + 1, startOfLine(at - 1)) : at;
            }
            depth += isOneOf(token, "([{") ? 1 : isOneOf(token, ")]}") ? -1 : 0;
            if (depth == 0 && token.is("}")) {
                return at + 1;
            }
        }
        return tokens.size();
    }

    private boolean isName(int at) {
        return at > 0
                && tokens.get(at).isWord()
                && tokens.get(at - 1).isWord()
                && DECLARING.contains(tokens.get(at - 1).text())
                && !DECLARING.contains(tokens.get(at).text());
    }

    private static boolean isOneOf(Token token, String signs) {
        return token.kind() == Token.Kind.SIGN && signs.contains(token.text());
    }

    /** Says whether the token is one of the type. */
    boolean isOf(TypeName type, int token) {
        List<Declaration> own = declarations.get(type.simpleName());
        return own == null ? !declared.get(token) : own.stream().anyMatch(each -> each.has(token));
    }
}
