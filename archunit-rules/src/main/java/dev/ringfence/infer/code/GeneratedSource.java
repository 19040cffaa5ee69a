package dev.ringfence.infer.code;

import dev.ringfence.scan.text.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells sources that a tool wrote from those that a person wrote.
 *
 * <ol>
 *   <li>A source below the build directory is generated.
 *   <li>So is one that bears {@code @Generated} on its own type, whichever package that annotation comes from.
 *   <li>So is one that says at its top that a tool generated it, as those of protobuf, Thrift, Avro and jOOQ do.
 * </ol>
 */
final class GeneratedSource {

    private static final Pattern ANNOTATED =
            Pattern.compile("(?m)^@(?:[a-zA-Z_0-9]+\\.)*(?:Grpc|Avro)?Generated\\b(?!\\.)");

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s");

    private static final List<String> TOOLS = List.of(
            "protocol buffer",
            "protoc",
            "grpc",
            "thrift",
            "avro",
            "antlr",
            "jooq",
            "openapi",
            "swagger",
            "jaxb",
            "eclipse implementation of jax",
            "javacc",
            "jflex",
            "do not edit",
            "do not modify");

    private GeneratedSource() {}

    static boolean is(SourceFile source) {
        if (source.isLeftToBytecode()) {
            return true;
        }
        String text = source.text();
        return text.contains("enerated")
                && (saysSo(text) || ANNOTATED.matcher(text).find());
    }

    private static boolean saysSo(String text) {
        Matcher declaration = PACKAGE.matcher(text);
        if (!declaration.find()) {
            return false;
        }
        String top = text.substring(0, declaration.start()).toLowerCase(Locale.ROOT);
        return top.contains("generated") && TOOLS.stream().anyMatch(top::contains);
    }
}
