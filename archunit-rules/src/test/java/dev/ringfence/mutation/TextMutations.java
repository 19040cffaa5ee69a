package dev.ringfence.mutation;

import static dev.ringfence.mutation.Mutation.ofLines;
import static dev.ringfence.mutation.Mutation.ofText;
import static dev.ringfence.mutation.Mutation.replacing;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Changes of maps, baselines, locks and sources, most of which a person or a merge could make. */
final class TextMutations {

    private TextMutations() {}

    private static boolean isMap(String path) {
        return path.equals("module-map.yaml");
    }

    private static boolean isBaseline(String path) {
        return path.endsWith(".baseline");
    }

    private static boolean isLock(String path) {
        return path.endsWith(".lock");
    }

    private static boolean isLedger(String path) {
        return isBaseline(path) || isLock(path);
    }

    private static boolean isJava(String path) {
        return path.endsWith(".java");
    }

    private static boolean isText(String path) {
        return isMap(path) || isLedger(path) || isJava(path);
    }

    static List<Mutation> ofMaps() {
        return List.of(
                replacing(
                        "a state",
                        TextMutations::isMap,
                        "state: active",
                        "state: closed",
                        "state: frozen",
                        "state: extracting"),
                replacing(
                        "another state",
                        TextMutations::isMap,
                        "state: frozen",
                        "state: extracting",
                        "state: active",
                        "state: extracted"),
                replacing(
                        "requires",
                        TextMutations::isMap,
                        "requires: []",
                        "requires: [orders]",
                        "requires: ['*']",
                        "requires: [{module: '*', internals: true}]"),
                replacing(
                        "exports",
                        TextMutations::isMap,
                        "exports: '*'",
                        "exports: []",
                        "exports: [.api]",
                        "exports: [{package: .api, to: [app]}]"),
                replacing(
                        "a claim",
                        TextMutations::isMap,
                        "packages: [.billing]",
                        "packages: [.bill*]",
                        "types: ['.billing.*']",
                        "packages: ['.b..']",
                        "packages: [..billing]"),
                replacing("shared", TextMutations::isMap, "shared: false", "shared: true"),
                replacing(
                        "policy",
                        TextMutations::isMap,
                        "cycles: fail",
                        "cycles: warn",
                        "unmapped: warn",
                        "unparsable: fail",
                        "stale: warn"),
                replacing(
                        "a because",
                        TextMutations::isMap,
                        "because: ORD-1",
                        "because: '\u00e9\u00df\u4e2d'",
                        "because: \"a # b\"",
                        "because: >\n      folded\n      text"),
                replacing(
                        "an exception",
                        TextMutations::isMap,
                        "exceptions: []",
                        "exceptions: [{from: billing, to: orders, because: x}]",
                        "exceptions: [{from: .billing.Invoice, to: .orders.Order, because: x, until: 2026-01-01}]",
                        "exceptions: [{from: billing, to: '.orders..', because: x, edges: 1}]"),
                replacing(
                        "an ignore",
                        TextMutations::isMap,
                        "ignore: []",
                        "ignore: [.billing.pdf]",
                        "ignore: [{types: ['.orders.L*'], because: x}]"),
                replacing(
                        "a forbids",
                        TextMutations::isMap,
                        "forbids: []",
                        "forbids: [java.util..]",
                        "forbids: [{packages: [java.sql], because: x}]"),
                ofLines(
                        "a comment in the map",
                        TextMutations::isMap,
                        (lines, random) -> lines.add(random.nextInt(lines.size() + 1), "# a comment \u2713")),
                ofText("line ends of Windows", TextMutations::isMap, (text, random) -> text.replace("\n", "\r\n")),
                replacing(
                        "an unknown key",
                        TextMutations::isMap,
                        "    shared: false",
                        "    shard: false",
                        "    x-team: a\n    shared: false"));
    }

    static List<Mutation> ofLedgers() {
        return List.of(
                ofLines("a line dropped", TextMutations::isLedger, (lines, random) -> {
                    if (lines.size() > 2) {
                        lines.remove(1 + random.nextInt(lines.size() - 1));
                    }
                }),
                ofLines(
                        "a line doubled",
                        TextMutations::isLedger,
                        (lines, random) -> lines.add(lines.get(random.nextInt(lines.size())))),
                ofLines(
                        "lines shuffled",
                        TextMutations::isLedger,
                        (lines, random) -> Collections.shuffle(lines.subList(1, lines.size()), random)),
                ofLines("a reason", TextMutations::isLedger, (lines, random) -> {
                    int at = random.nextInt(lines.size());
                    if (at > 0) {
                        lines.set(at, lines.get(at) + " # because \u00e9 -> x # y");
                    }
                }),
                ofLines("a digest", TextMutations::isLock, (lines, random) -> {
                    int at = random.nextInt(lines.size());
                    if (at > 0 && lines.get(at).length() > 50) {
                        String line = lines.get(at);
                        int last = line.length() - 1 - random.nextInt(40);
                        lines.set(
                                at,
                                line.substring(0, last)
                                        + (line.charAt(last) == 'A' ? 'B' : 'A')
                                        + line.substring(last + 1));
                    }
                }),
                ofLines(
                        "a line of another type",
                        TextMutations::isBaseline,
                        (lines, random) ->
                                lines.add("shop.billing.Gone" + random.nextInt(9) + " -> shop.orders.Order")),
                ofLines(
                        "a line that is allowed",
                        TextMutations::isBaseline,
                        (lines, random) -> lines.add("shop.app.Main -> shop.orders.Order")),
                ofLines(
                        "a blank line",
                        TextMutations::isLedger,
                        (lines, random) -> lines.add(random.nextInt(lines.size()) + 1, "")),
                ofLines("conflict markers", TextMutations::isLedger, (lines, random) -> {
                    if (random.nextInt(4) == 0) {
                        lines.add(1, "<<<<<<< ours");
                        lines.add(2, "=======");
                        lines.add(">>>>>>> theirs");
                    }
                }));
    }

    static List<Mutation> ofSources() {
        return List.of(
                replacing(
                        "an import",
                        TextMutations::isJava,
                        "import java.util.List;",
                        "import java.util.*;",
                        "import shop.orders.*;",
                        "import static shop.orders.Order.LIMIT;",
                        "import java . util . List ;"),
                replacing(
                        "a cast",
                        TextMutations::isJava,
                        "/*1*/",
                        "/*1*/ Object cast() { return (shop.orders.Order) null; }",
                        "/*1*/ shop.orders.api.Total[] arrays() { return new shop.orders.api.Total[1]; }",
                        "/*1*/ java.util.function.Function<shop.orders.Order, ?> f = o -> o;"),
                replacing(
                        "a constant",
                        TextMutations::isJava,
                        "/*2*/",
                        "/*2*/ int limit = shop.orders.Order.LIMIT;",
                        "/*2*/ static final String S = \"\\u0041\";"),
                replacing(
                        "a nested type",
                        TextMutations::isJava,
                        "/*3*/",
                        "/*3*/ record Pair(shop.orders.Order a, int b) {}",
                        "/*3*/ sealed interface S permits S.A { record A() implements S {} }",
                        "/*3*/ enum E { A { int x; }, B }",
                        "/*3*/ @interface Note { Class<?> of() default shop.orders.Order.class; }"),
                replacing(
                        "an escape", TextMutations::isJava, "class ", "cl\\u0061ss ", "class\u00A0", "/**/class/**/ "),
                replacing("a modifier", TextMutations::isJava, "public ", "public final ", "", "public strictfp "),
                replacing("a name", TextMutations::isJava, "Order", "Order", "O\\u0072der", "Ord\u00ADer", "Orders"),
                replacing(
                        "a text",
                        TextMutations::isJava,
                        "\"text\"",
                        "\"\"\"\n            a\n            \"\"\"",
                        "\"shop.orders.Order\"",
                        "\"\\uD83D\\uDE00\""),
                ofText(
                        "a package declaration",
                        TextMutations::isJava,
                        (text, random) -> random.nextInt(8) == 0
                                ? text.replace("package shop.billing", "package shop.mail")
                                : text),
                ofText(
                        "a second type",
                        TextMutations::isJava,
                        (text, random) -> text + "class Beside" + random.nextInt(9) + " { shop.orders.Order o; }\n"),
                ofText(
                        "a byte order mark",
                        TextMutations::isText,
                        (text, random) -> random.nextInt(4) == 0 ? "\uFEFF" + text : text),
                ofText(
                        "a long chain",
                        TextMutations::isJava,
                        (text, random) -> text.replace(
                                "/*1*/",
                                "/*1*/ int chain(int a) { return a" + ".".repeat(0) + " + 1".repeat(400) + "; }")),
                ofText(
                        "deep parentheses",
                        TextMutations::isJava,
                        (text, random) -> text.replace(
                                "/*2*/", "/*2*/ int deep = " + "(int) (".repeat(60) + "1" + ")".repeat(60) + ";")),
                ofText("a character", TextMutations::isJava, TextMutations::anyCharacter));
    }

    private static String anyCharacter(String text, Random random) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + " \t\n;{}()@\\\"'".charAt(random.nextInt(11)) + text.substring(at);
    }
}
