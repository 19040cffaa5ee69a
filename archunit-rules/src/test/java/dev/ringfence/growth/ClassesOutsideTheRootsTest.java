package dev.ringfence.growth;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** New classes of the project that no root holds, and names that look like others, each in a real repository. */
final class ClassesOutsideTheRootsTest {

    private static final String MAP = "version: 1\nroot: com.acme\nmodules:\n  app:\n    packages: [com.acme]\n";

    @TempDir
    Path temp;

    private static Shop type(Shop shop, String folder, String packageName, String... names) {
        for (String name : names) {
            shop.write(folder + "/" + name + ".java", "package " + packageName + ";", "class " + name + " {}");
        }
        return shop;
    }

    private static final String TOLD = " is outside the root and has new classes";

    static Stream<Story> stories() {
        return Stream.of(
                new Story(
                        "two classes of one package, told once, at the first",
                        shop -> type(shop, "src/main/java/x", "com.acme2", "Bridge", "Other"),
                        "broken",
                        "! outside src/main/java/x/Bridge.java:1 com.acme2" + TOLD),
                new Story(
                        "a class in a folder that follows the root, whose package line does not",
                        shop -> type(shop, "src/main/java/com/acme", "com.acme2", "Bridge"),
                        "broken",
                        "! outside src/main/java/com/acme/Bridge.java:1 com.acme2" + TOLD),
                new Story(
                        "a class that a commit gives a reason for",
                        shop -> type(shop, "src/main/java", "org.patched", "Patch")
                                .commit("x\n\nRingfence-Reason: until 2.1 is out"),
                        "kept",
                        "  outside src/main/java/Patch.java:1 org.patched" + TOLD + " # until 2.1 is out"),
                new Story(
                        "a class without a package",
                        shop -> shop.write("src/main/java/Main.java", "class Main {}"),
                        "broken",
                        "! outside src/main/java/Main.java:1 the package without a name" + TOLD),
                new Story(
                        "a class of Kotlin functions",
                        shop -> shop.write("src/main/java/tools.kt", "package org.tools", "fun twice() = 2"),
                        "broken",
                        "! outside src/main/java/tools.kt:1 org.tools" + TOLD),
                new Story(
                        "one class more in a package that is outside already",
                        shop -> type(shop, "src/main/java", "org.patched", "Patch")
                                .onMain("there")
                                .edit(other -> type(other, "src/main/java", "org.patched", "Second")),
                        "broken",
                        "! outside src/main/java/Second.java:1 org.patched" + TOLD),
                new Story(
                        "a second class in a source that is outside already",
                        shop -> type(shop, "src/main/java", "org.patched", "Patch")
                                .onMain("there")
                                .write(
                                        "src/main/java/Patch.java",
                                        "package org.patched;",
                                        "class Patch {}",
                                        "class B {}"),
                        "broken",
                        "! outside src/main/java/Patch.java:1 org.patched" + TOLD),
                new Story(
                        "an edit of a class that is outside",
                        shop -> type(shop, "src/main/java", "org.patched", "Patch")
                                .onMain("there")
                                .write("src/main/java/Patch.java", "package org.patched;", "class Patch { int a; }"),
                        "kept"),
                new Story(
                        "another name of a class that is outside",
                        shop -> type(shop, "src/main/java", "org.patched", "Patch")
                                .onMain("there")
                                .without("src/main/java/Patch.java")
                                .edit(other -> type(other, "src/main/java", "org.patched", "Fix")),
                        "kept"),
                new Story(
                        "a class that goes from tests to main code",
                        shop -> type(shop, "src/test/java", "org.patched", "Patch")
                                .onMain("there")
                                .moveFile("src/test/java/Patch.java", "src/main/java/Patch.java"),
                        "broken",
                        "! outside src/main/java/Patch.java:1 org.patched" + TOLD),
                new Story(
                        "a class that goes to another project",
                        shop -> type(shop, "a/src/main/java", "org.patched", "Patch")
                                .onMain("there")
                                .moveFile("a/src/main/java/Patch.java", "b/src/main/java/Patch.java"),
                        "kept"),
                new Story(
                        "a class of test code, and of a project of the integration tests",
                        shop -> type(shop, "src/test/java", "org.patched", "PatchTest")
                                .edit(other -> type(other, "src/it/one/java", "org.example", "App"))
                                .edit(other -> type(other, "src/main/resources/archetype", "org.example", "App")),
                        "kept"),
                new Story(
                        "a class that is outside, and claimed all the same",
                        shop -> shop.editMap("[com.acme]", "[com.acme, org.patched]")
                                .onMain("claimed")
                                .edit(other -> type(other, "src/main/java", "org.patched", "Patch")),
                        "kept"),
                new Story(
                        "a class that the map ignores",
                        shop -> shop.editMap("root:", "ignore: [org.patched]\nroot:")
                                .onMain("ignored")
                                .edit(other -> type(other, "src/main/java", "org.patched", "Patch")),
                        "kept"),
                new Story(
                        "a package with one Cyrillic letter",
                        shop -> type(shop, "src/main/java", "com.\u0430cme", "Bridge"),
                        "broken",
                        "the name com.\u0430cme mixes Cyrillic and Latin letters in one word, and may be taken for another",
                        "! outside src/main/java/Bridge.java:1 com.\u0430cme" + TOLD
                                + "; it mixes Cyrillic and Latin letters in one word"),
                new Story(
                        "a package all of whose letters are Cyrillic",
                        shop -> type(shop, "src/main/java", "com.\u0430\u0441\u0435", "Bridge"),
                        "broken",
                        "! outside src/main/java/Bridge.java:1 com.\u0430\u0441\u0435" + TOLD),
                new Story(
                        "a package with a sign that nobody sees, which compilers leave out",
                        shop -> type(shop, "src/main/java", "com.ac\u00ADme", "Bridge"),
                        "kept"),
                new Story(
                        "a type below the root with a Greek letter",
                        shop -> type(shop, "src/main/java", "com.acme", "\u039frder"),
                        "kept",
                        "the name com.acme.\u039frder mixes Greek and Latin letters in one word, and may be taken for another"),
                new Story(
                        "names of one alphabet a word, and of Japanese",
                        shop -> type(
                                shop,
                                "src/main/java",
                                "com.acme.\u043c\u043e\u0434\u0443\u043b\u044c",
                                "\u6ce8\u6587Service"),
                        "kept"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void every_story_has_its_verdict(Story story) {
        story.in(Shop.empty(temp, MAP));
    }
}
