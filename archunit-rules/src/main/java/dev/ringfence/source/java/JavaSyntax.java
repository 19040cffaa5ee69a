package dev.ringfence.source.java;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseException;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import dev.ringfence.scan.text.JavaTokens;
import dev.ringfence.scan.text.UnicodeEscapes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parses Java sources of any version. Not safe for use by several threads; whoever asks stands on {@link OwnStack}.
 *
 * <p>A source is parsed by the grammar of the newest Java, and where that fails, as one from before {@code yield} was a
 * word. Which version allows what is for the compiler to say: JavaParser's checks of it would refuse names such as
 * {@code record}, and take longer than parsing.
 *
 * <p>A tree has at most 6,000 levels, which is far more than javac takes. Such a tree can be parsed and walked over on
 * half of that stack, even by a JVM that compiles nothing: so it is always parsed, and a deeper one never.
 */
public final class JavaSyntax {

    private static final int MOST_LOCAL_ENUMS = 20;
    private static final int MOST_LEVELS = 6_000;
    private static final String TOO_DEEP = "is nested too deeply";
    private static final Pattern EXPECTATION = Pattern.compile(",? expected .*", Pattern.DOTALL);

    private final JavaParser newest = new JavaParser(configuration(LanguageLevel.BLEEDING_EDGE));
    private final JavaParser beforeYield = new JavaParser(configuration(LanguageLevel.RAW));
    private final JavaParser withEscapes = new JavaParser(new ParserConfiguration()
            .setLanguageLevel(LanguageLevel.BLEEDING_EDGE)
            .setAttributeComments(false)
            .setPreprocessUnicodeEscapes(true));

    /** Holds a source as a tree, or says why there is no tree. */
    public sealed interface Parsing {

        record Parsed(CompilationUnit tree) implements Parsing {}

        record Failed(int line, String reason) implements Parsing {}
    }

    private static ParserConfiguration configuration(LanguageLevel level) {
        ParserConfiguration configuration =
                new ParserConfiguration().setLanguageLevel(level).setAttributeComments(false);
        configuration.getProcessors().clear();
        return configuration;
    }

    public Parsing parse(String text) {
        try {
            String plain = UnicodeEscapes.resolve(text);
            return text.contains("\\u") && !JavaTokens.holdIgnorable(plain)
                    ? parse(withEscapes, text, MOST_LOCAL_ENUMS)
                    : parse(newest, CodeAlone.of(plain), MOST_LOCAL_ENUMS);
        } catch (StackOverflowError tooDeep) {
            return new Parsing.Failed(0, TOO_DEEP);
        }
    }

    private Parsing parse(JavaParser parser, String code, int localEnumsLeft) {
        ParseResult<CompilationUnit> result = parser.parse(code);
        Optional<CompilationUnit> tree = treeOf(result).or(() -> treeOf(beforeYield.parse(code)));
        if (tree.isPresent()) {
            return isTooDeep(tree.get()) ? new Parsing.Failed(0, TOO_DEEP) : new Parsing.Parsed(tree.get());
        }
        Parsing.Failed failed = failed(result);
        return localEnumsLeft == 0
                ? failed
                : LocalEnums.wrapped(code, failed.line())
                        .map(wrapped -> parse(parser, wrapped, localEnumsLeft - 1))
                        .filter(Parsing.Parsed.class::isInstance)
                        .orElse(failed);
    }

    private static Optional<CompilationUnit> treeOf(ParseResult<CompilationUnit> result) {
        return result.isSuccessful() ? result.getResult() : Optional.empty();
    }

    private static boolean isTooDeep(CompilationUnit tree) {
        List<Node> level = List.of(tree);
        for (int depth = 0; depth < MOST_LEVELS && !level.isEmpty(); depth++) {
            level = level.stream().<Node>flatMap(JavaSyntax::below).toList();
        }
        return !level.isEmpty();
    }

    private static Stream<? extends Node> below(Node node) {
        return node instanceof BinaryExpr binary ? BinaryChain.of(binary).operands() : node.getChildNodes().stream();
    }

    private static Parsing.Failed failed(ParseResult<CompilationUnit> result) {
        Problem problem = result.getProblem(0);
        return new Parsing.Failed(line(problem), reason(problem));
    }

    /** Returns the line of the token which does not fit; JavaParser itself points to the token before. */
    private static int line(Problem problem) {
        return problem.getCause()
                .filter(ParseException.class::isInstance)
                .map(cause -> ((ParseException) cause).currentToken)
                .flatMap(last -> Optional.ofNullable(last.next))
                .map(token -> token.beginLine)
                .or(() -> problem.getLocation()
                        .flatMap(tokens -> tokens.getBegin().getRange())
                        .map(range -> range.begin.line))
                .orElse(0);
    }

    /** Returns the first line of what JavaParser says, without the long list of all that might stand there instead. */
    private static String reason(Problem problem) {
        String said = problem.getMessage().lines().findFirst().orElse("unknown error");
        Matcher expectation = EXPECTATION.matcher(said);
        return expectation
                .replaceFirst("")
                .replace("Parse error. Found", "unexpected")
                .strip();
    }
}
