package dev.ringfence.scan.text;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final String PART = "[\\p{javaJavaIdentifierPart}]";
    private static final String WORD = "(?:`[^`\\n]++`|" + PART + "++)";
    private static final String NAME = WORD + "(?:\\s*+\\.\\s*+" + WORD + ")*+";
    private static final String ANNOTATION =
            "@ *+" + WORD + "(?: *+[.:] *+" + WORD + ")*+(?: *+:? *+(?:\\( *+\\)|\\[ *+\\]|\\{ *+\\}))*+";
    private static final String PACKAGE = "package(?!" + PART + ")\\s*+(?!object +" + WORD + ")(" + NAME + ")";
    private static final String BEGIN = "(?!" + PART + ")\\s*+(?<static>static +)?";

    private static final Pattern PACKAGES = Pattern.compile("\\G(?:[\\s;{:]|" + ANNOTATION + ")*+" + PACKAGE);
    private static final Map<Language, Pattern> BEGINNINGS = Map.of(
            Language.KOTLIN, Pattern.compile("\\G(?:[\\s;]|" + ANNOTATION + "|" + PACKAGE + ")*+import" + BEGIN),
            Language.GROOVY, Pattern.compile("import(?<!" + PART + "import)(?<!\\. {0,9}import)" + BEGIN),
            Language.SCALA, Pattern.compile("import(?<=(?:^|[\\n;{}]|=>) {0,200}import)" + BEGIN));

    private static final Pattern IMPORTED = Pattern.compile("(?<name>" + NAME + ")"
            + "(?:\\s*+\\.\\s*+(?:(?<star>\\*)|\\{(?<selectors>[^}]*+)\\}?)?)?"
            + "(?: *+as *+" + WORD + ")?+(?<more>\\s*+,\\s*+)?");
    private static final Pattern SELECTOR =
            Pattern.compile("(?<name>\\*|" + WORD + ")(?<hidden>\\s*+(?:=>|as)\\s*+_(?!" + PART + "))?[^,]*+");
    private static final Pattern WORDS = Pattern.compile(WORD);
    private static final Pattern STAR_OF_SCALA = Pattern.compile("\\.(?:\\*|_|given)$");

    private final String text;
    private final String code;
    private final Language language;
    private final Set<Import> imports = new LinkedHashSet<>();
    private int passed;
    private int line = 1;

    private ImportLines(String text, String code, Language language) {
        this.text = text;
        this.code = code;
        this.language = language;
    }

    static SourceOutline of(String text, Language language) {
        String code = OtherCode.of(text, language);
        String outside = language == Language.SCALA ? code : outsideOfBrackets(code);
        ImportLines lines = new ImportLines(text, outside, language);
        lines.read();
        return new SourceOutline(lines.packageName(), List.copyOf(lines.imports), List.of());
    }

    /** What stands in brackets becomes spaces. */
    static String outsideOfBrackets(String code) {
        StringBuilder outside = new StringBuilder(code.length());
        int depth = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            depth -= depth > 0 && ")]}".indexOf(c) >= 0 ? 1 : 0;
            outside.append(depth > 0 ? ' ' : c);
            depth += "([{".indexOf(c) >= 0 ? 1 : 0;
        }
        return outside.toString();
    }

    /** Scala may spread its package over several clauses, each with a block of its own. */
    private String packageName() {
        return PACKAGES.matcher(code)
                .results()
                .map(found -> plain(found.group(1)))
                .collect(joining("."))
                .replace("`", "");
    }

    private void read() {
        Matcher found = requireNonNull(BEGINNINGS.get(language)).matcher(code);
        for (int at = 0; found.find(at); ) {
            at = readImport(found.end(), found.group("static") != null);
        }
    }

    /** Returns where the import ends; only in Scala an import may bring in more than one thing. */
    private int readImport(int start, boolean isStatic) {
        Matcher imported = IMPORTED.matcher(code).region(start, code.length());
        int end = start;
        for (boolean more = true; more && imported.lookingAt(); imported.region(end, code.length())) {
            String name = plain(imported.group("name"));
            String selectors = imported.group("selectors");
            if (selectors == null) {
                add(name, imported.group("star") != null, isStatic, imported.start());
            } else {
                addSelected(name, outsideOfBrackets(selectors), imported.start("selectors"));
            }
            end = imported.end();
            more = imported.group("more") != null;
        }
        return end;
    }

    /** What Scala renames to {@code _} is hidden, and not imported. */
    private void addSelected(String prefix, String selectors, int start) {
        Matcher selector = SELECTOR.matcher(selectors);
        while (selector.find()) {
            if (selector.group("hidden") == null) {
                add(prefix + "." + selector.group("name"), false, false, start + selector.start());
            }
        }
    }

    private void add(String name, boolean isStar, boolean isStatic, int at) {
        Matcher star = STAR_OF_SCALA.matcher(name);
        boolean isStarOfScala = language == Language.SCALA && !isStar && star.find();
        String whole = isStarOfScala ? name.substring(0, star.start()) : name;
        imports.add(new Import(whole.replace("`", ""), isStatic, isStar || isStarOfScala, lineOf(at)));
    }

    /** Writes a name in one line; in Scala, the name may begin at the very root. */
    private static String plain(String name) {
        String plain = WORDS.matcher(name).results().map(MatchResult::group).collect(joining("."));
        return plain.replaceFirst("^_root_\\.", "");
    }

    /** Places are asked for in their order. */
    private int lineOf(int at) {
        for (; passed < at; passed++) {
            char c = text.charAt(passed);
            line += c == '\n' || c == '\r' && !text.startsWith("\n", passed + 1) ? 1 : 0;
        }
        return line;
    }
}
