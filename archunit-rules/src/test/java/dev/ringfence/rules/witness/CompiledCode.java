package dev.ringfence.rules.witness;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ringfence.map.Judge;
import dev.ringfence.rules.BytecodeEngine;
import dev.ringfence.rules.ModuleMapRules;
import dev.ringfence.scan.classfile.ClassScan;
import dev.ringfence.scan.classfile.ScannedClasses;
import dev.ringfence.scan.classfile.Thoroughness;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A few sources, compiled into a folder. */
record CompiledCode(Path classes) {

    /** Compiles sources by type name, each with the text that follows its package line. */
    static CompiledCode of(Path classes, Map<String, String> sources, String... options) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> all = new ArrayList<>(List.of("-d", classes.toString(), "-proc:none"));
        all.addAll(List.of(options));
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            boolean done = javac.getTask(messages, files, null, all, null, sourceFiles(sources))
                    .call();
            assertThat(done).as(messages.toString()).isTrue();
        }
        return new CompiledCode(classes);
    }

    private static List<Source> sourceFiles(Map<String, String> sources) {
        return sources.entrySet().stream()
                .map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String type, String body) {
            super(URI.create("memory:/" + type.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE);
            String line = "package " + type.substring(0, type.lastIndexOf('.')) + ";";
            this.text = type.endsWith(".package-info") ? body + "\n" + line : line + "\n" + body;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    JavaClasses imported() {
        return new ClassFileImporter().importPath(classes);
    }

    /**
     * The edges that break the map, each with its rule and lines: {@code a.B -> c.D breaks closed-module [3, 7]}.
     *
     * <p>Fails unless the engine says the same with and without its choice of suspects, and the rules say the same of one import of
     * everything.
     */
    List<String> broken(String map) {
        Judge judge = new Judge(Judged.map(map));
        ScannedClasses scanned = ClassScan.of(List.of(classes));
        List<String> suspects = told(judge, Thoroughness.SUSPECTS, scanned);
        assertThat(told(judge, Thoroughness.EVERYTHING, scanned)).isEqualTo(suspects);
        assertThat(RulesAsTold.edges(ModuleMapRules.of(judge.map()), imported()))
                .isEqualTo(suspects.stream()
                        .map(told -> told.substring(0, told.indexOf(" [")))
                        .collect(Collectors.toCollection(TreeSet::new)));
        return suspects;
    }

    private static List<String> told(Judge judge, Thoroughness choice, ScannedClasses scanned) {
        return new BytecodeEngine(judge, choice)
                .violations(scanned).stream()
                        .map(violation ->
                                violation.identity().text() + " breaks " + violation.rule() + " " + violation.lines())
                        .toList();
    }
}
