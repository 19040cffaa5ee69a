package dev.ringfence.scan.text;

import dev.ringfence.map.TypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the lines of a source that best show that it uses a type. They are for reading; nothing is judged by them. */
public final class Places {

    private final SourceOutline outline;
    private final TypeName target;

    private Places(SourceFile source, TypeName target) {
        this.outline = source.outline();
        this.target = target;
    }

    /**
     * Returns the line of the import that takes the type in, where there is such an import. The first line of code that
     * names the type follows; both count from 1. The list is empty where neither line is found, as for inferred types.
     */
    public static List<Integer> of(SourceFile source, TypeName target) {
        Places places = new Places(source, target);
        return places.lines(places.codeLine(source.tokens(), token -> true));
    }

    /** Returns the same where one of several types of the source uses the type: the line of code is one of its own. */
    public static List<Integer> of(SourceFile source, TypeName user, TypeName target) {
        Places places = new Places(source, target);
        List<Token> tokens = source.tokens();
        boolean isWhole = user.isPackageInfo()
                || source.language() == Language.JAVA && source.declaredTypes().size() < 2;
        CodeOfTypes code = new CodeOfTypes(tokens);
        return places.lines(places.codeLine(tokens, token -> isWhole || code.isOf(user, token)));
    }

    private List<Integer> lines(Optional<Integer> codeLine) {
        return Stream.of(importLine(), codeLine)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /**
     * Returns the line that declares the top-level type, or the package for a {@code package-info}; empty where no such
     * line is found.
     */
    public static Optional<Integer> ofDeclaration(SourceFile source, TypeName type) {
        List<Token> tokens = source.tokens();
        return IntStream.range(0, tokens.size())
                .filter(i -> type.isPackageInfo()
                        ? tokens.get(i).is("package")
                        : i > 0 && tokens.get(i).is(type.simpleName()) && declares(tokens.get(i - 1)))
                .mapToObj(i -> tokens.get(i).line())
                .findFirst();
    }

    private static boolean declares(Token before) {
        return before.isWord() && CodeOfTypes.DECLARING.contains(before.text());
    }

    /**
     * Returns the line of the type's own import, else of an import in the type, else of an import of its whole package.
     */
    private Optional<Integer> importLine() {
        return firstImport(each -> each.name().equals(target.qualified()))
                .or(() -> firstImport(each -> each.namesWithin(target)))
                .or(() -> firstImport(each -> each.takesInPackageOf(target)))
                .map(Import::line);
    }

    private Optional<Import> firstImport(Predicate<Import> wanted) {
        return outline.imports().stream().filter(wanted).findFirst();
    }

    private Optional<Integer> codeLine(List<Token> tokens, IntPredicate wanted) {
        Set<Integer> importLines = outline.imports().stream().map(Import::line).collect(Collectors.toSet());
        Set<String> names = namesInCode();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord() && !importLines.contains(token.line()) && isUse(tokens, i, names) && wanted.test(i)) {
                return Optional.of(token.line());
            }
        }
        return Optional.empty();
    }

    /** Returns what the source may call the type, or something in the type, without its package. */
    private Set<String> namesInCode() {
        Set<String> names = new HashSet<>();
        outline.imports().stream()
                .filter(each -> each.namesWithin(target) && !each.isStar())
                .forEach(each -> names.add(each.simpleName()));
        if (simpleNameIsVisible()) {
            names.add(target.simpleName());
        }
        return names;
    }

    private boolean simpleNameIsVisible() {
        if (outline.types().contains(target.simpleName())
                || outline.imports().stream().anyMatch(each -> each.hides(target))) {
            return false;
        }
        return target.packageName().equals(outline.packageName())
                || target.packageName().equals("java.lang")
                || !outline.modules().isEmpty()
                || outline.imports().stream().anyMatch(each -> each.takesInPackageOf(target));
    }

    /** After a dot, only the full name counts: {@code other.Order} is another type, and {@code this.order} none. */
    private boolean isUse(List<Token> tokens, int index, Set<String> names) {
        boolean isQualified = index > 0 && tokens.get(index - 1).is(".");
        return isQualified
                ? tokens.get(index).is(target.simpleName())
                        && qualifiedName(tokens, index).equals(target.qualified())
                : names.contains(tokens.get(index).text());
    }

    private static String qualifiedName(List<Token> tokens, int last) {
        int first = last;
        while (first >= 2
                && tokens.get(first - 1).is(".")
                && tokens.get(first - 2).isWord()) {
            first -= 2;
        }
        return tokens.subList(first, last + 1).stream().map(Token::text).collect(Collectors.joining());
    }
}
