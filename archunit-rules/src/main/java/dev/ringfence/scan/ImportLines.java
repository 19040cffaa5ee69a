package dev.ringfence.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads package and imports off the lines of a Kotlin, Groovy or Scala source.
 *
 * <p>Good enough to find a source and to point at a line; nothing is judged by it.
 */
final class ImportLines {

    private static final String NAME = "[\\p{javaJavaIdentifierPart}.`]+";
    private static final Pattern PACKAGE = Pattern.compile("\\s*package\\s+(?!object\\b)(" + NAME + ").*");
    private static final Pattern IMPORT = Pattern.compile("\\s*import\\s+(static\\s+)?([^;]+).*");
    private static final Pattern SELECTORS = Pattern.compile("(" + NAME + ")\\.\\{(.*)\\}.*");
    private static final Pattern STAR = Pattern.compile("\\.[*_]$");

    private final List<String> packages = new ArrayList<>();
    private final List<Import> imports = new ArrayList<>();

    private ImportLines() {}

    static SourceOutline of(String text) {
        ImportLines reader = new ImportLines();
        int line = 0;
        for (String each : (Iterable<String>) text.lines()::iterator) {
            line++;
            reader.read(each.replaceFirst("//.*", ""), line);
        }
        return new SourceOutline(String.join(".", reader.packages), List.copyOf(reader.imports), List.of());
    }

    /** Scala may spread its package over several lines. */
    private void read(String text, int line) {
        Matcher packageLine = PACKAGE.matcher(text);
        Matcher importLine = IMPORT.matcher(text);
        if (packageLine.matches()) {
            packages.add(plain(packageLine.group(1)));
        } else if (importLine.matches()) {
            boolean isStatic = importLine.group(1) != null;
            names(importLine.group(2)).forEach(name -> add(plain(name), isStatic, line));
        }
    }

    /** {@code a.B}, {@code a.B as C}, {@code a.B, c.D} or {@code a.{B, C => D}}. */
    private static List<String> names(String imported) {
        Matcher selectors = SELECTORS.matcher(imported.strip());
        List<String> names = new ArrayList<>();
        if (selectors.matches()) {
            for (String selector : selectors.group(2).split(",")) {
                names.add(selectors.group(1) + "." + withoutAlias(selector));
            }
        } else {
            for (String name : imported.split(",")) {
                names.add(withoutAlias(name));
            }
        }
        return names;
    }

    private static String withoutAlias(String name) {
        return name.replaceFirst("\\s+as\\s.*|=>.*", "").strip();
    }

    private void add(String name, boolean isStatic, int line) {
        String named = STAR.matcher(name).replaceFirst("");
        imports.add(new Import(named, isStatic, !named.equals(name), line));
    }

    private static String plain(String name) {
        return name.replace("`", "");
    }
}
