package dev.ringfence.growth;

import static dev.ringfence.growth.Attack.MAP;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Classes that slip past the roots, and maps that take them in afterwards. */
final class AttackOnRootsTest {

    private static final String SOURCES = "src/main/java/";
    private static final String TOLD = " is outside the root and has new classes";
    private static final String BRIDGE = "com.acme2.Bridge -> com.acme.orders.Order";

    @TempDir
    Path temp;

    private static Attack outside(String tried, String file, String packageName, String text) {
        return new Attack(
                tried,
                shop -> shop.bytes(SOURCES + file, text.getBytes(StandardCharsets.UTF_8)),
                "broken",
                "! outside " + SOURCES + file + ":1 " + packageName + TOLD);
    }

    private static Attack inside(String tried, String file, String text) {
        return new Attack(tried, shop -> shop.bytes(SOURCES + file, text.getBytes(StandardCharsets.UTF_8)), "kept");
    }

    private static Shop claimed(Shop shop) {
        return shop.map(MAP.replace("root: com.acme", "root: [com.acme, com.acme2]")
                        .replace("packages: [.", "packages: [com.acme.")
                + "\n  bridge:\n    packages: [com.acme2]");
    }

    static Stream<Attack> attacks() {
        return Stream.of(
                outside(
                        "a class beside the description of a package",
                        "package-info.java",
                        "com.acme2",
                        "package com.acme2;\nclass Bridge {}\n"),
                inside("the description of a package alone", "package-info.java", "@Deprecated package com.acme2;\n"),
                outside(
                        "a package line whose letters are escapes",
                        "Bridge.java",
                        "com.acme2",
                        "\\u0070ackage com.acm\\u0065\\u0032; class Bridge {}\n"),
                outside(
                        "a package line behind a comment that names another",
                        "Bridge.java",
                        "com.acme2",
                        "/* package com.acme; */ package /* com.acme */ com.acme2; class Bridge {}\n"),
                outside(
                        "a package line over several lines",
                        "Bridge.java",
                        "com.acme2",
                        "package com\n  .\n  acme2 // com.acme\n;\nclass Bridge {}\n"),
                outside("a record", "Bridge.java", "com.acme2", "package com.acme2;\nrecord Bridge(int a) {}\n"),
                outside("an annotation", "Bridge.java", "com.acme2", "package com.acme2;\n@interface Bridge {}\n"),
                outside(
                        "a class that a byte order mark comes before",
                        "Bridge.kt",
                        "com.acme2",
                        "\uFEFFpackage com.acme2\nclass Bridge\n"),
                inside(
                        "a class of the root that a byte order mark comes before",
                        "Bridge.kt",
                        "\uFEFFpackage com.acme.billing\nclass Bridge\n"),
                outside(
                        "a Kotlin package between backticks",
                        "Bridge.kt",
                        "com.acme2",
                        "package com.`acme2`\nclass Bridge\n"),
                outside(
                        "a Kotlin package with a letter that nobody sees",
                        "Bridge.kt",
                        "com.ac\u00ADme",
                        "package com.`ac\u00ADme`\nclass Bridge\n"),
                outside(
                        "a Groovy script without a package",
                        "Bridge.groovy",
                        "the package without a name",
                        "println 1\n"),
                outside(
                        "a Scala object in a package of its own",
                        "Bridge.scala",
                        "com.acme2",
                        "package com.acme2\nobject Bridge\n"),
                outside(
                        "a package that begins as the root does",
                        "Bridge.java",
                        "com.acmebank",
                        "package com.acmebank;\nclass Bridge {}\n"),
                outside("a package above the root", "Bridge.java", "com", "package com;\nclass Bridge {}\n"),
                outside(
                        "a package whose letters are those of the root in capitals",
                        "Bridge.java",
                        "com.Acme",
                        "package com.Acme;\nclass Bridge {}\n"),
                outside(
                        "a package with an accent that is a sign of its own",
                        "Bridge.java",
                        "com.acme\u0301",
                        "package com.acme\u0301;\nclass Bridge {}\n"),
                new Attack(
                        "a new class outside the root, taken into the root with a line of debt",
                        shop -> claimed(shop.write(
                                        SOURCES + "com/acme2/Bridge.java", "package com.acme2;", "class Bridge {}"))
                                .write("ringfence/bridge.baseline", Shop.BASELINE_HEAD, BRIDGE),
                        "broken",
                        "2 closed",
                        "! baseline ringfence/bridge.baseline:2 " + BRIDGE),
                inside(
                        "a Scala class of the root that a byte order mark comes before",
                        "Bridge.scala",
                        "\uFEFFpackage com.acme.billing\nclass Bridge\n"),
                inside(
                        "a Groovy class of the root that a byte order mark comes before",
                        "Bridge.groovy",
                        "\uFEFFpackage com.acme.billing\nclass Bridge {}\n"),
                new Attack(
                        "a new class outside the root, taken into the root and recorded as code of no module",
                        shop -> shop.map(MAP.replace("root: com.acme", "root: [com.acme, com.acme2]")
                                        .replace("packages: [.", "packages: [com.acme."))
                                .write(SOURCES + "com/acme2/Bridge.java", "package com.acme2;", "class Bridge {}")
                                .write("ringfence/unmapped.baseline", Shop.BASELINE_HEAD, "com.acme2.Bridge"),
                        "broken",
                        "1 closed",
                        "! baseline ringfence/unmapped.baseline:2 com.acme2.Bridge"),
                new Attack(
                        "a new class of the tests outside the root, taken into the root with a line of test debt",
                        shop -> claimed(shop.write(
                                        "src/test/java/com/acme2/Bridge.java", "package com.acme2;", "class Bridge {}"))
                                .write("ringfence/bridge.tests.baseline", Shop.BASELINE_HEAD, BRIDGE),
                        "kept",
                        "3 closed"),
                new Attack(
                        "a new class outside the root that the map claims at once, with a line of debt",
                        shop -> shop.write(SOURCES + "com/acme2/Bridge.java", "package com.acme2;", "class Bridge {}")
                                .editMap("[.billing]", "[.billing, com.acme2]")
                                .write("ringfence/bridge.baseline", Shop.BASELINE_HEAD, BRIDGE),
                        "broken",
                        "1 closed",
                        "! baseline ringfence/bridge.baseline:2 " + BRIDGE),
                new Attack(
                        "a class outside the root that was there, taken into the root with the line that it needs",
                        shop -> claimed(shop.write(
                                                SOURCES + "com/acme2/Bridge.java",
                                                "package com.acme2;",
                                                "class Bridge {}")
                                        .onMain("there"))
                                .write("ringfence/bridge.baseline", Shop.BASELINE_HEAD, BRIDGE),
                        "kept",
                        "3 closed"),
                new Attack(
                        "a new class of a package that was ignored, with a line of debt",
                        shop -> shop.editMap("modules:", "ignore: [.made]\nmodules:")
                                .onMain("ignored")
                                .write(SOURCES + "com/acme/made/Stub.java", "package com.acme.made;", "class Stub {}")
                                .map(MAP + "\n  made:\n    packages: [.made]")
                                .write(
                                        "ringfence/made.baseline",
                                        Shop.BASELINE_HEAD,
                                        "com.acme.made.Stub -> com.acme.orders.Order"),
                        "kept",
                        "3 closed"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void every_attempt_is_seen(Attack attack) {
        attack.on(temp);
    }
}
