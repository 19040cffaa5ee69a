package dev.ringfence.benchmarks.peer;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import java.io.IOException;
import java.nio.file.Path;

/** Lets JavaParser read all sources of Java, and counts their imports. */
public final class AllSources {

    private AllSources() {}

    /** Reads the sources below the first argument. */
    public static void main(String[] arguments) throws IOException {
        JavaParser parser = new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.BLEEDING_EDGE));
        long sources = 0;
        long imports = 0;
        for (Path source : Tree.files(Path.of(arguments[0]))) {
            if (!source.toString().endsWith(".java")) {
                continue;
            }
            ParseResult<CompilationUnit> parsed = parser.parse(source);
            sources++;
            imports += parsed.getResult().map(unit -> unit.getImports().size()).orElse(0);
        }
        System.out.println(sources + " sources, " + imports + " imports");
    }
}
