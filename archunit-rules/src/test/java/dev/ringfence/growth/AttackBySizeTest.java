package dev.ringfence.growth;

import static dev.ringfence.growth.Attack.ADDED;
import static dev.ringfence.growth.Attack.BASELINE;
import static dev.ringfence.growth.Attack.MAP;
import static dev.ringfence.growth.Shop.INVOICE;
import static dev.ringfence.growth.Shop.REFUND;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that are so large, so deep or so oddly named that a build would stop rather than judge them. */
@Tag("long")
@Timeout(60)
final class AttackBySizeTest {

    private static final String THAWED = "state module-map.yaml:7 catalog is active, and was frozen";

    @TempDir
    Path temp;

    private static Shop thawed(Shop shop) {
        return shop.editMap("state: frozen", "state: active");
    }

    private static String[] lines(int count, String type) {
        return IntStream.range(0, count)
                .mapToObj(i -> "com.acme.billing." + type + i + " -> com.acme.orders.Order")
                .toArray(String[]::new);
    }

    private static String exceptions(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> "\n  - {from: com.acme.a.T" + i + ", to: billing, because: x, edges: " + (i + 1) + "}")
                .collect(Collectors.joining());
    }

    static Stream<Attack> attacks() {
        return Stream.of(
                new Attack(
                        "a reason behind so many blanks that a search which goes back would not end",
                        shop -> thawed(shop).commit("x\n\nRingfence-Reason: a" + " ".repeat(200_000) + "b\n"),
                        "kept",
                        "  " + THAWED + " # a" + " ".repeat(200_000) + "b"),
                new Attack(
                        "a message of many lines that begin as a reason does",
                        shop -> thawed(shop).commit("x\n\n" + "Ringfence-Reason: \n".repeat(30_000)),
                        "broken",
                        "! " + THAWED),
                new Attack(
                        "one line among six thousand",
                        shop -> shop.baseline("orders", lines(6_000, "Known"))
                                .onMain("many")
                                .baseline("billing", INVOICE, REFUND),
                        "broken",
                        ADDED),
                new Attack(
                        "thousands of lines gone, and one added",
                        shop -> shop.baseline("orders", lines(1_500, "Gone"))
                                .onMain("many")
                                .baseline("orders")
                                .baseline("billing", INVOICE, REFUND),
                        "broken",
                        ADDED),
                new Attack(
                        "thousands of exceptions, each as it was, and one more",
                        shop -> shop.map("policy: {growth: fail}\n" + MAP + "\nexceptions:" + exceptions(0, 1_000))
                                .onMain("many")
                                .map("policy: {growth: fail}\n" + MAP + "\nexceptions:" + exceptions(1, 1_000)),
                        "broken",
                        "1 closed",
                        "! exception module-map.yaml:1015 com.acme.a.T1000 -> billing # x"),
                new Attack(
                        "a folder in a folder, a hundred times",
                        shop -> shop.write("d/".repeat(100) + "A.java", "class A {}")
                                .onMain("deep")
                                .baseline("billing", INVOICE, REFUND),
                        "broken",
                        ADDED),
                new Attack(
                        "links to each other's folders, so that their paths grow without end",
                        shop -> {
                            for (int i = 0; i < 30; i++) {
                                shop.write("l/f" + i + "/A.java", "package com.acme.billing;", "class A" + i + " {}");
                                for (int j = 0; j < 5; j++) {
                                    shop.repo.linkTo("l/f" + i + "/to" + j, "../f" + (i + j + 1) % 30);
                                }
                            }
                            return shop.onMain("linked").baseline("billing", INVOICE, REFUND);
                        },
                        "broken",
                        ADDED),
                new Attack(
                        "a file whose name has a line end, and one that begins like an option",
                        shop -> shop.write("billing/ringfence/a\nb.baseline", Shop.BASELINE_HEAD, REFUND)
                                .write("--all/x\ty.java", "class X {}"),
                        "broken",
                        "! baseline billing/ringfence/a\nb.baseline:2 " + REFUND),
                new Attack(
                        "a baseline whose name is not of this alphabet, composed and decomposed",
                        shop -> shop.write("billing/ringfence/m\u00fcll.baseline", Shop.BASELINE_HEAD, REFUND)
                                .onMain("composed")
                                .moveFile(
                                        "billing/ringfence/m\u00fcll.baseline", "billing/ringfence/mu\u0308ll.baseline")
                                .baseline("billing", INVOICE, "com.acme.billing.Refund -> com.acme.orders.Line"),
                        "broken",
                        "! baseline " + BASELINE + ":3 com.acme.billing.Refund -> com.acme.orders.Line"),
                new Attack(
                        "a source whose name is no text, which the base has and nobody can open",
                        shop -> shop.git(
                                        "-c",
                                        "alias.odd=!mkdir odd && echo 'class A {}' > \"$(printf 'odd/A\\377.java')\"",
                                        "odd")
                                .git("add", "odd")
                                .git("commit", "-q", "-m", "odd")
                                .git("branch", "-f", "main")
                                .baseline("billing", INVOICE, REFUND)
                                .editMap("exports: []", "exports: '*'"),
                        "broken",
                        ADDED,
                        "! exports module-map.yaml:10 billing exports everything"),
                new Attack(
                        "a reason of a million letters",
                        shop -> shop.baseline("billing", INVOICE, REFUND + " # " + "x".repeat(1_000_000)),
                        "kept",
                        "  baseline " + BASELINE + ":3 " + REFUND + " # " + "x".repeat(1_000_000)),
                new Attack(
                        "a Kotlin source of brackets that never close",
                        shop -> shop.write(
                                        "src/main/java/com/acme/K.kt",
                                        "package com.acme.billing",
                                        "class K " + "({[".repeat(50_000))
                                .baseline("billing", INVOICE, REFUND)
                                .editMap("exports: []", "exports: '*'"),
                        "broken",
                        ADDED,
                        "! exports module-map.yaml:10 billing exports everything"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void every_attempt_is_seen(Attack attack) {
        attack.on(temp);
    }
}
