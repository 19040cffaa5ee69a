package dev.ringfence.scan.classfile;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.TypeName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassScanTest {

    @TempDir
    private Path folder;

    private SourceFolder sources() {
        return new SourceFolder(folder.resolve("src"));
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private static List<String> show(ScannedClasses scanned) {
        return scanned.nests().stream().map(ClassScanTest::show).toList();
    }

    private static String show(Nest nest) {
        return nest.type() + " (" + nest.sourceFile().orElse("no source") + ") = "
                + nest.classFiles().stream()
                        .map(ClassFile::name)
                        .map(ClassScanTest::simple)
                        .collect(joining(" "))
                + " -> "
                + nest.names().stream()
                        .map(TypeName::qualified)
                        .map(ClassScanTest::simple)
                        .collect(joining(" "));
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @Test
    void each_class_belongs_to_the_nest_of_its_top_level_type() {
        Path classes =
                CompiledFixture.writeTo(sources()).compiledInto(classes(), "--release", "17", "-XDstringConcat=inline");

        assertThat(show(ClassScan.of(List.of(classes))))
                .containsExactly(
                        "com.acme.Colour (Colour.java) = Colour$1 Colour$2 Colour -> Class Enum NoSuchFieldError Object String",
                        "com.acme.Constants (Constants.java) = Constants -> Object",
                        "com.acme.Line (Line.java) = Line -> Colour Mark Object Thread ArrayList BitSet",
                        "com.acme.Mark (Line.java) = Mark$Inner Mark -> Colour Class Object Annotation ElementType Retention"
                                + " RetentionPolicy Target Locale Random",
                        "com.acme.Order (Order.java) = Order$1$1 Order$1 Order$1Local Order$Item$Part Order$Item"
                                + " Order$Nested$Deep Order$Nested Order -> File ArithmeticException Exception"
                                + " IllegalStateException Long Object Runnable RuntimeException String Thread CallSite"
                                + " LambdaMetafactory MethodHandle MethodHandles MethodType URI Supplier",
                        "com.acme.Painter (Colour.java) = Painter$1 Painter -> Colour NoSuchFieldError Object",
                        "com.acme.Round (Shape.java) = Round$Inner Round -> Line Shape Class Enum Object Record String"
                                + " MethodHandle MethodHandles TypeDescriptor ObjectMethods List Objects",
                        "com.acme.Second (Constants.java) = Second -> Object",
                        "com.acme.Shape (Shape.java) = Shape -> Round Square Object",
                        "com.acme.Square (Shape.java) = Square -> Shape Object String StringBuilder",
                        "com.acme.User$ (Weird$Name.java) = User$ -> Weird$Name Object",
                        "com.acme.Weird$Name (Weird$Name.java) = Weird$Name$1 Weird$Name$1Local$"
                                + " Weird$Name$Inner$Class Weird$Name -> Object",
                        "com.acme.package-info (package-info.java) = package-info -> Deprecated Object");
    }

    @Test
    void a_type_is_one_object_however_many_nests_name_it() {
        Path classes = CompiledFixture.writeTo(sources()).compiledInto(classes(), "--release", "17");
        Set<TypeName> objects = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Nest nest : ClassScan.of(List.of(classes)).nests()) {
            objects.add(nest.type());
            objects.addAll(nest.names());
        }

        assertThat(objects)
                .extracting(TypeName::qualified)
                .hasSizeGreaterThan(10)
                .doesNotHaveDuplicates();
    }

    @Test
    void accessors_of_java_8_change_nothing_in_what_a_nest_is() {
        SourceFolder sources = CompiledFixture.java8(sources());
        Path old = sources.compiledInto(folder.resolve("8"), "--release", "8", "-Xlint:-options");
        Path today = sources.compiledInto(folder.resolve("17"), "--release", "17");

        assertThat(types(old)).isEqualTo(types(today)).contains("com.acme.Order", "com.acme.Weird$Name");
    }

    private static List<String> types(Path classes) {
        return ClassScan.of(List.of(classes)).nests().stream()
                .map(nest -> nest.type().qualified())
                .toList();
    }

    @Test
    void without_debug_information_nests_are_the_same() {
        SourceFolder sources = CompiledFixture.writeTo(sources());
        Path bare = sources.compiledInto(folder.resolve("bare"), "-g:none");
        Path full = sources.compiledInto(folder.resolve("full"));

        assertThat(types(bare)).isEqualTo(types(full));
        assertThat(ClassScan.of(List.of(bare)).nests())
                .allMatch(nest -> nest.sourceFile().isEmpty());
    }

    @Test
    void nested_classes_left_behind_still_belong_to_the_type_that_is_gone() throws IOException {
        Path classes = sources()
                .with("a/Gone.java", "package a; class Gone { static class Left { Gone gone; } }")
                .compiledInto(classes());
        Files.delete(classes.resolve("a/Gone.class"));

        assertThat(show(ClassScan.of(List.of(classes)))).containsExactly("a.Gone (Gone.java) = Gone$Left -> Object");
    }

    @Test
    void one_type_in_two_folders_and_in_two_versions_is_one_nest() {
        Path one = new SourceFolder(folder.resolve("src1"))
                .with("a/Both.java", "package a; class Both { Thread t; }")
                .compiledInto(folder.resolve("one"));
        Path two = new SourceFolder(folder.resolve("src2"))
                .with("a/Both.java", "package a; class Both { Runnable r; }")
                .compiledInto(folder.resolve("two"));
        new SourceFolder(folder.resolve("src3"))
                .with("a/Both.java", "package a; class Both { Record r; }")
                .compiledInto(one.resolve("META-INF/versions/17"));

        assertThat(show(ClassScan.of(List.of(one, two, one))))
                .containsExactly("a.Both (Both.java) = Both Both Both -> Object Record Runnable Thread");
    }

    @Test
    void module_declarations_are_no_nests() {
        Path classes = sources()
                .with("module-info.java", "module acme { }")
                .with("a/A.java", "package a; class A {}")
                .compiledInto(classes());

        ScannedClasses scanned = ClassScan.of(List.of(classes));
        assertThat(show(scanned)).containsExactly("a.A (A.java) = A -> Object");
    }

    @Test
    void a_folder_that_does_not_exist_holds_nothing() {
        ScannedClasses scanned = ClassScan.of(List.of(folder.resolve("missing")));

        assertThat(scanned.nests()).isEmpty();
        assertThat(scanned.unreadable()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_told_with_its_reason_and_hides_nothing_else() throws IOException {
        Path classes = sources().with("a/A.java", "package a; class A {}").compiledInto(classes());
        Files.createFile(classes.resolve("a/Empty.class"));
        Files.writeString(classes.resolve("a/Text.class"), "no class");
        Files.createSymbolicLink(classes.resolve("a/Dangling.class"), folder.resolve("nowhere"));
        Files.createSymbolicLink(classes.resolve("a/ring"), classes);
        Files.writeString(classes.resolve("a/notes.txt"), "no class, and none by its name");

        ScannedClasses scanned = ClassScan.of(List.of(classes));
        assertThat(show(scanned)).containsExactly("a.A (A.java) = A -> Object");
        assertThat(scanned.unreadable())
                .containsExactly(
                        new UnreadableClass(
                                classes.resolve("a/Dangling.class"),
                                "leads nowhere: a link whose target is gone, or a file deleted meanwhile"),
                        new UnreadableClass(classes.resolve("a/Empty.class"), "is empty"),
                        new UnreadableClass(
                                classes.resolve("a/Text.class"), "is no class file: it does not begin with CAFEBABE"));
    }

    @Test
    void many_files_read_by_many_threads_come_out_sorted() {
        SourceFolder sources = sources();
        StringBuilder text = new StringBuilder("package a;");
        IntStream.range(0, 2_500)
                .forEach(i -> text.append("class C%04d { C%04d next; }".formatted(i, (i + 1) % 2_500)));
        Path classes = sources.with("a/All.java", text.toString()).compiledInto(classes());

        assertThat(show(ClassScan.of(List.of(classes))))
                .isEqualTo(IntStream.range(0, 2_500)
                        .mapToObj(i -> "a.C%04d (All.java) = C%04d -> %s"
                                .formatted(i, i, i == 2_499 ? "C0000 Object" : "C%04d Object".formatted(i + 1)))
                        .toList());
    }

    @Test
    void class_files_read_one_by_one_make_the_same_nests() throws IOException {
        Path classes = CompiledFixture.writeTo(sources()).compiledInto(classes());
        ScannedClasses scanned = ClassScan.of(List.of(classes));

        List<ClassFile> parsed = new ArrayList<>();
        for (Nest nest : scanned.nests()) {
            for (ClassFile classFile : nest.classFiles()) {
                parsed.add(ClassFile.parse(Files.readAllBytes(classFile.path())));
            }
        }
        assertThat(show(ClassScan.ofFiles(parsed))).isEqualTo(show(scanned));
    }
}
