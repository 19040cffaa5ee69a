package dev.ringfence.scan.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads package and imports off a Kotlin, Groovy or Scala source.
 *
 * <ul>
 *   <li>Kotlin has them at the head of the file, where only annotations of the file stand before them.
 *   <li>Groovy has them outside of all brackets.
 *   <li>Scala has them wherever a statement may begin.
 * </ul>
 */
final class ImportLines {

    private final TokenWalk walk;
    private final Language language;
    private final List<String> packages = new ArrayList<>();
    private final Set<Import> imports = new LinkedHashSet<>();

    private ImportLines(List<Token> tokens, Language language) {
        this.walk = new TokenWalk(tokens);
        this.language = language;
    }

    static SourceOutline of(String text, Language language) {
        ImportLines lines = new ImportLines(OtherTokens.of(text, language), language);
        lines.read();
        return new SourceOutline(String.join(".", lines.packages), List.copyOf(lines.imports), List.of());
    }

    private void read() {
        skipAnnotations();
        readPackages();
        switch (language) {
            case SCALA -> readScala();
            case GROOVY -> readGroovy();
            default -> readKotlin();
        }
    }

    /** Only Scala has none at the head of its files. */
    private void skipAnnotations() {
        walk.skipSeparators();
        while (language != Language.SCALA && walk.take("@")) {
            do {
                walk.step();
            } while (walk.take(".") || walk.take(":") && !walk.seesOpening());
            while (walk.seesOpening()) {
                walk.skipBrackets();
            }
            walk.skipSeparators();
        }
    }

    /** Scala may spread its package over several clauses, each with a block of its own. */
    private void readPackages() {
        while (walk.sees("package") && !walk.sees(1, "object")) {
            walk.step();
            packages.add(String.join(".", new ImportClause(walk, language).name()));
            if (language != Language.SCALA) {
                return;
            }
            if (!walk.take("{")) {
                walk.take(":");
            }
            walk.skipSeparators();
        }
    }

    private void readKotlin() {
        walk.skipSeparators();
        while (walk.sees("import")) {
            readImport();
            walk.skipSeparators();
        }
    }

    private void readGroovy() {
        while (!walk.isAtEnd()) {
            if (walk.seesOpening()) {
                walk.skipBrackets();
            } else if (walk.sees("import") && !walk.sees(-1, ".")) {
                readImport();
            } else {
                walk.step();
            }
        }
    }

    private void readScala() {
        while (!walk.isAtEnd()) {
            if (walk.sees("import") && mayBeginScalaStatement()) {
                readImport();
            } else {
                walk.step();
            }
        }
    }

    private boolean mayBeginScalaStatement() {
        return walk.isAtStart()
                || walk.sees(-1, OtherTokens.LINE_END)
                || walk.sees(-1, ";")
                || walk.sees(-1, "{")
                || walk.sees(-1, "}")
                || walk.sees(-1, ">") && walk.sees(-2, "=");
    }

    private void readImport() {
        walk.step();
        imports.addAll(new ImportClause(walk, language).read());
    }
}
