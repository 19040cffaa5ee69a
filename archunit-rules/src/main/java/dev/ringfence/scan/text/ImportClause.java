package dev.ringfence.scan.text;

import java.util.ArrayList;
import java.util.List;

/** Reads what stands behind the word {@code import} of Kotlin, Groovy or Scala: names, selectors, aliases. */
final class ImportClause {

    private final TokenWalk walk;
    private final boolean isScala;
    private final boolean isGroovy;
    private final List<Import> imports = new ArrayList<>();
    private boolean isStatic;

    ImportClause(TokenWalk walk, Language language) {
        this.walk = walk;
        this.isScala = language == Language.SCALA;
        this.isGroovy = language == Language.GROOVY;
    }

    List<Import> read() {
        isStatic = isGroovy && walk.take("static");
        if (isScala) {
            walk.skipLineEnds();
        }
        do {
            readOne();
            skipAlias();
        } while (isScala && walk.takeAcrossLines(","));
        return imports;
    }

    private void readOne() {
        int line = walk.line();
        List<String> name = name();
        if (isScala && walk.take("{")) {
            readSelectors(name);
        } else {
            add(name, takeStar(), line);
        }
    }

    /** The parts of a name, up to what is no word; in Scala it may begin at the very root. */
    List<String> name() {
        List<String> parts = new ArrayList<>();
        while (walk.seesWord() && !seesStar()) {
            parts.add(plainWord());
            if (!takeDot()) {
                break;
            }
        }
        if (isScala && parts.size() > 1 && parts.get(0).equals("_root_")) {
            parts.remove(0);
        }
        return parts;
    }

    /** Only in Scala a line may end beside it. */
    private boolean takeDot() {
        return isScala ? walk.takeAcrossLines(".") : walk.take(".");
    }

    private String plainWord() {
        String word = walk.text().replace("`", "");
        walk.step();
        return word;
    }

    /** {@code given} may be a name as well. */
    private boolean seesStar() {
        return walk.sees("*") || isScala && (walk.sees("_") || walk.sees("given") && !walk.sees(1, "."));
    }

    private boolean takeStar() {
        boolean isStar = seesStar();
        if (isStar) {
            walk.step();
        }
        return isStar;
    }

    /** What Scala renames to {@code _} is hidden, and not imported. */
    private void readSelectors(List<String> prefix) {
        walk.skipLineEnds();
        while (!walk.isAtEnd() && !walk.take("}")) {
            int line = walk.line();
            if (takeStar()) {
                add(prefix, true, line);
            } else if (walk.seesWord()) {
                List<String> name = new ArrayList<>(prefix);
                name.add(plainWord());
                if (!isHidden()) {
                    add(name, false, line);
                }
            }
            skipToNextSelector();
        }
    }

    private boolean isHidden() {
        return walk.sees("=") && walk.sees(1, ">") && walk.sees(2, "_") || walk.sees("as") && walk.sees(1, "_");
    }

    private void skipToNextSelector() {
        while (!walk.isAtEnd() && !walk.sees("}") && !walk.take(",")) {
            if (walk.seesOpening()) {
                walk.skipBrackets();
            } else {
                walk.step();
            }
        }
        walk.skipLineEnds();
    }

    private void skipAlias() {
        if (walk.take("as")) {
            walk.step();
        }
    }

    private void add(List<String> parts, boolean isStar, int line) {
        if (!parts.isEmpty()) {
            imports.add(new Import(String.join(".", parts), isStatic, isStar, line));
        }
    }
}
