package dev.ringfence.exposed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same sources as Java modules: {@code javac -Xlint:exports} warns where an exported type shows one of a module that
 * is required, and not passed on. It is a reader of sources that somebody else wrote.
 */
class JavacWitnessTest {

    private static final Pattern TYPE = Pattern.compile("(?:class|interface|enum|record|kindname\\.\\w+) ([\\w.]+)");

    /** What javac tells and we do not, and why. */
    private static final Map<String, String> ONLY_JAVAC = Map.ofEntries(
            Map.entry("Constructor", "who makes the type hands the model in"),
            Map.entry("ConstructorThatThrows", "the same"),
            Map.entry("MethodThatMakesBean", "a container takes it"),
            Map.entry("OverriddenMethod", "the interface of the model asks for it"),
            Map.entry("MethodBesideOverrides", "the same"),
            Map.entry("NameOfHiddenMethod", "the same of the one method that is not hidden"),
            Map.entry("OverloadOfInterfaceMethod", "the same"),
            Map.entry("OverloadBesideTypeVariables", "the interface of the model, which a class implements"),
            Map.entry("ImplementedGenericInterface", "the interface of the model asks for it"),
            Map.entry("ImplementedWithTypeVariables", "the same"),
            Map.entry("ImplementedWithErasedParameters", "the same"),
            Map.entry("ImplementedByRecord", "the same"),
            Map.entry("FreeType", "the map leaves it free, and javac has no map"),
            Map.entry("AnnotationOfModel", "an annotation is no type that a caller meets"),
            Map.entry("DroppedOfConstructor", "who makes the type hands the model in"),
            Map.entry("DroppedOfFreeType", "the map leaves it free, and javac has no map"),
            Map.entry("DroppedOfImportedNestedClass", "we tell the type around it"),
            Map.entry("DroppedWithConstants", "a constant of the model is no class of it"));

    /** What we tell and javac does not, and why. */
    private static final Map<String, String> ONLY_WE = Map.of(
            "AnnotationWithoutDocumentation:6 Table", "javac looks only into annotations that are documented",
            "AnnotationWithConstant:11 Mode", "the same",
            "DroppedOfImportedNestedClass:6 Table", "javac tells the type in it");

    @TempDir
    private Path folder;

    @Test
    void javac_tells_of_the_same_lines_but_for_what_is_listed() throws IOException {
        SortedSet<String> ours = new TreeSet<>();
        for (ShownFixture fixture : ShownFixture.in("positions")) {
            fixture.marks().forEach(mark -> ours.add(fixture.name() + ":" + mark.substring(0, mark.indexOf(':'))));
        }
        SortedSet<String> theirs = warnings();

        SortedSet<String> onlyJavac = new TreeSet<>(theirs);
        onlyJavac.removeAll(ours);
        SortedSet<String> onlyWe = new TreeSet<>(ours);
        onlyWe.removeAll(theirs);
        assertThat(onlyJavac.stream().map(JavacWitnessTest::nameOf)).hasSameElementsAs(ONLY_JAVAC.keySet());
        assertThat(onlyWe).isEqualTo(new TreeSet<>(ONLY_WE.keySet()));
    }

    private static String nameOf(String line) {
        return line.substring(0, line.indexOf(':'));
    }

    private SortedSet<String> warnings() throws IOException {
        Path sap = folder.resolve("sap");
        Path shop = folder.resolve("shop");
        compile(sap, "module sap { exports sap.conn; }", ShownFixture.in("model"));
        List<ShownFixture> all = Stream.of("own", "positions", "lookalikes")
                .flatMap(each -> ShownFixture.in(each).stream())
                .toList();
        String module = "module shop { requires sap; exports shop.orders.erp; exports sapling;"
                + " exports org.springframework.context.annotation; }";
        SortedSet<String> told = new TreeSet<>();
        for (Diagnostic<? extends JavaFileObject> each : compile(shop, module, all, "-p", sap + "/classes")) {
            if (String.valueOf(each.getCode()).contains("leaks")) {
                told.add(line(each));
            }
        }
        return told;
    }

    private static String line(Diagnostic<? extends JavaFileObject> warning) throws IOException {
        Path file = Path.of(warning.getSource().toUri());
        List<String> lines = Files.readAllLines(file);
        int line = (int) warning.getLineNumber();
        while (lines.get(line - 1).strip().matches("@[\\w.]+\\(.*\\)")) {
            line++;
        }
        Matcher type = TYPE.matcher(warning.getMessage(Locale.ROOT));
        assertThat(type.find()).as(warning.getMessage(Locale.ROOT)).isTrue();
        return file.getFileName().toString().replace(".java", "") + ":" + line + " "
                + type.group(1).replaceAll(".*\\.(?=\\w+$)", "");
    }

    private static List<Diagnostic<? extends JavaFileObject>> compile(
            Path folder, String module, List<ShownFixture> fixtures, String... options) throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(write(folder.resolve("src/module-info.java"), module));
        for (ShownFixture each : fixtures) {
            files.add(write(folder.resolve("src").resolve(each.path()), each.text()));
        }
        List<String> all = new ArrayList<>(List.of(
                "-Xlint:exports",
                "-Xmaxwarns",
                "1000",
                "-proc:none",
                "-d",
                folder.resolve("classes").toString()));
        all.addAll(List.of(options));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, Locale.ROOT, null)) {
            assertThat(javac.getTask(null, manager, told, all, null, manager.getJavaFileObjectsFromPaths(files))
                            .call())
                    .as(told.getDiagnostics().toString())
                    .isTrue();
        }
        return told.getDiagnostics();
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
