package dev.ringfence.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose code something is, told by the types that there are: what branches do to owners, each a real repository. */
final class StoriesOfOwnersTest {

    private static final String HEAD = "version: 1\nroot: com.acme\nmodules:\n";

    private static final String APP = "  app:\n    packages: [com.acme]\n";

    private static final String MAP = HEAD + """
              legacy:
                packages: [.legacy]
                state: extracting
              card:
                packages: [.card]
              payments:
                packages: [.payments]
                exports: [.api]
              billing:
                packages: [.billing]
                forbids: [.card]
                requires: [payments]
            """;

    private static final String WITH_APP = MAP + APP;

    private static final String LEGACY = "  legacy:\n    packages: [.legacy]\n    state: extracting\n";

    private static final String BILLING =
            "  billing:\n    packages: [.billing]\n    forbids: [.card]\n    requires: [payments]\n";

    @TempDir
    Path temp;

    private record Story(String sentence, String map, UnaryOperator<Shop> acts, String... expected) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    /** Sources whose folders follow no package. */
    private static Shop scattered(Shop shop) {
        return shop.write("src/legacy/Old.java", "package com.acme.legacy;", "class Old {}")
                .write("src/billing/Invoice.kt", "package com.acme.billing", "class Invoice", "class Refund")
                .write("src/all/Detail.java", "package com.acme.billing.sub;", "class Detail {}", "class Other {}")
                .onMain("scattered");
    }

    private static Shop types(Shop shop, String... names) {
        for (String name : names) {
            int dot = name.lastIndexOf('.');
            shop.write(
                    "src/main/java/com/acme/" + name.replace('.', '/') + ".java",
                    "package com.acme." + name.substring(0, dot) + ";",
                    "class " + name.substring(dot + 1) + " {}");
        }
        return shop;
    }

    static Stream<Story> stories() {
        return Stream.concat(claims(), modules());
    }

    private static Stream<Story> claims() {
        return Stream.of(
                new Story(
                        "a module dropped whose sources lie in folders that follow no package",
                        WITH_APP,
                        shop -> scattered(shop).editMap(LEGACY, "  attic:\n    packages: [.legacy, .attic]\n"),
                        "broken",
                        "! module module-map.yaml:5 legacy is not in the map any more; its code is of attic",
                        "! claim module-map.yaml:5 attic claims com.acme.attic, which was of app"),
                new Story(
                        "a module dropped whose code a catch-all has now, from Kotlin sources in flat folders",
                        WITH_APP,
                        shop -> scattered(shop).editMap(BILLING, ""),
                        "broken",
                        "! module module-map.yaml:1 billing is not in the map any more"),
                new Story(
                        "a claim dropped that only the second type of a file needs",
                        WITH_APP.replace("[.billing]", "{types: [.billing.sub.Other]}")
                                .replace("packages: {types: [.billing.sub.Other]}", "types: [.billing.sub.Other]"),
                        shop -> scattered(shop).editMap("types: [.billing.sub.Other]", "types: [.billing.sub.Nobody]"),
                        "broken",
                        "! claim module-map.yaml:12 billing claims com.acme.billing.sub.Other no more",
                        "! claim module-map.yaml:13 billing claims com.acme.billing.sub.Nobody, which was of app"),
                new Story(
                        "a module dropped whose only source moved to a folder that follows no package",
                        WITH_APP,
                        shop -> types(shop, "legacy.Old")
                                .onMain("there")
                                .moveFile("src/main/java/com/acme/legacy/Old.java", "src/main/java/legacy/Old.java")
                                .editMap(LEGACY, ""),
                        "broken",
                        "! module module-map.yaml:1 legacy is not in the map any more"),
                new Story(
                        "a package of which only a class called Example is claimed still",
                        WITH_APP,
                        shop -> types(shop, "billing.Invoice", "billing.Example", "billing.sub.Detail")
                                .onMain("there")
                                .editMap(
                                        "packages: [.billing]",
                                        "packages: [.billing.api]\n    types: [.billing.Example, .billing.Invoice]"),
                        "broken",
                        "! claim module-map.yaml:12 billing claims com.acme.billing no more"),
                new Story(
                        "a package claimed by all of its parts and types",
                        WITH_APP,
                        shop -> types(shop, "billing.Invoice", "billing.sub.Detail")
                                .onMain("there")
                                .editMap(
                                        "packages: [.billing]",
                                        "packages: [.billing.sub]\n    types: [.billing.Invoice]"),
                        "kept"),
                new Story(
                        "a type taken by its name out of the package of another",
                        MAP,
                        shop -> types(shop, "card.Number")
                                .onMain("there")
                                .editMap("[.billing]", "[.billing]\n    types: [.card.Number]"),
                        "broken",
                        "! claim module-map.yaml:14 billing claims com.acme.card.Number, which was of card"),
                new Story(
                        "a type taken by a pattern with a star",
                        MAP,
                        shop -> types(shop, "card.Number")
                                .onMain("there")
                                .editMap("[.billing]", "[.billing]\n    types: [.card.Num*]"),
                        "broken",
                        "! claim module-map.yaml:14 billing claims com.acme.card.Num*, which was of card"),
                new Story(
                        "a pattern with a star that names no type of another",
                        MAP,
                        shop -> types(shop, "card.Number", "billing.Num")
                                .onMain("there")
                                .editMap("[.billing]", "[.billing]\n    types: [com.acme.*.Num]"),
                        "kept"),
                new Story(
                        "a package renamed together with its claim",
                        MAP,
                        shop -> types(shop, "legacy.Old", "billing.Invoice")
                                .onMain("there")
                                .without("src/main/java/com/acme/billing/Invoice.java")
                                .editMap("packages: [.billing]", "packages: [.invoicing]")
                                .edit(other -> types(other, "invoicing.Invoice")),
                        "kept"),
                new Story(
                        "a package renamed together with its claim, and one claimed that nobody had",
                        MAP,
                        shop -> types(shop, "free.Bird", "billing.Invoice")
                                .onMain("there")
                                .without("src/main/java/com/acme/billing/Invoice.java")
                                .editMap("packages: [.billing]", "packages: [.invoicing, .free]")
                                .edit(other -> types(other, "invoicing.Invoice")),
                        "kept",
                        "1 closed"),
                new Story(
                        "a package renamed that the catch-all had the name of",
                        WITH_APP,
                        shop -> types(shop, "billing.Invoice")
                                .onMain("there")
                                .without("src/main/java/com/acme/billing/Invoice.java")
                                .editMap("packages: [.billing]", "packages: [.invoicing]")
                                .edit(other -> types(other, "invoicing.Invoice")),
                        "broken",
                        "! claim module-map.yaml:13 billing claims com.acme.invoicing, which was of app"),
                new Story(
                        "an external module dropped, whose code is in a jar",
                        MAP + "  json:\n    packages: [tools.json]\n    external: true\n",
                        shop -> shop.editMap("  json:\n    packages: [tools.json]\n    external: true", ""),
                        "broken",
                        "! module module-map.yaml:1 json is not in the map any more"),
                new Story(
                        "a claim of an external module dropped, whose code is in a jar",
                        MAP + "  json:\n    packages: [tools.json, tools.tree]\n    external: true\n",
                        shop -> shop.editMap("[tools.json, tools.tree]", "[tools.tree]"),
                        "broken",
                        "! claim module-map.yaml:16 json claims tools.json no more"),
                new Story(
                        "a claim on a library that the module forbids",
                        MAP.replace("forbids: [.card]", "forbids: [jakarta.persistence]"),
                        shop -> shop.editMap("packages: [.billing]", "packages: [.billing, jakarta]"),
                        "broken",
                        "! claim module-map.yaml:13 billing claims jakarta, which billing forbids"),
                new Story(
                        "a module taken out of one that forbids a library",
                        HEAD
                                + "  shop:\n    forbids: [jakarta]\n    modules:\n      till:\n        packages: [.till]\n",
                        shop -> shop.editMap(
                                "    modules:\n      till:\n        packages: [.till]",
                                "    packages: [.shop]\n  till:\n    packages: [.till]"),
                        "broken",
                        "1 closed",
                        "! forbids module-map.yaml:7 till forbids jakarta no more"),
                new Story(
                        "a claim whose code is deleted with it",
                        MAP,
                        shop -> types(shop, "legacy.Old", "card.Number")
                                .onMain("there")
                                .without("src/main/java/com/acme/card/Number.java")
                                .editMap("  card:\n    packages: [.card]\n", "")
                                .editMap("    forbids: [.card]\n", ""),
                        "broken",
                        "! forbids module-map.yaml:10 billing forbids com.acme.card no more"),
                new Story(
                        "two modules that change their names with each other",
                        MAP,
                        shop -> types(shop, "card.Number", "payments.Pay")
                                .onMain("there")
                                .editMap("packages: [.card]", "packages: [.xxx]")
                                .editMap("packages: [.payments]", "packages: [.card]")
                                .editMap("[.xxx]", "[.payments]"),
                        "broken",
                        "1 closed",
                        "! claim module-map.yaml:8 card claims com.acme.payments, which was of payments",
                        "! claim module-map.yaml:10 payments claims com.acme.card, which was of card"),
                new Story(
                        "a claim in other words, by which a layer holds no more",
                        HEAD + "  billing:\n    packages: [.billing]\n    layers: [[web], [domain]]\n",
                        shop -> types(shop, "billing.web.Page", "billing.domain.Sum")
                                .onMain("there")
                                .editMap("[.billing]", "[.billing.web, .billing.domain]"),
                        "broken",
                        "! layers module-map.yaml:6 billing lets com.acme.billing.domain use com.acme.billing.web,"
                                + " since another claim owns one of them"));
    }

    private static Stream<Story> modules() {
        String bridge = "  bridge:\n    packages: [.bridge]\n";
        return Stream.of(
                new Story(
                        "a new module that opens the internals of an old one",
                        MAP,
                        shop -> types(shop, "payments.Secret")
                                .onMain("there")
                                .editMap(
                                        BILLING.stripTrailing(),
                                        bridge + "    requires: [{module: payments, internals: true}]\n"
                                                + BILLING.replace("[payments]", "[payments, bridge]"))
                                .edit(other -> types(other, "bridge.Bridge")),
                        "broken",
                        "1 closed",
                        "! requires module-map.yaml:14 bridge requires payments with its internals"),
                new Story(
                        "a new module that opens all internals, and says why",
                        MAP,
                        shop -> types(shop, "payments.Secret")
                                .onMain("there")
                                .editMap(
                                        BILLING.stripTrailing(),
                                        bridge + "    requires: [{module: payments, internals: true, because: ORD-1}]\n"
                                                + BILLING)
                                .edit(other -> types(other, "bridge.Bridge")),
                        "kept",
                        "1 closed",
                        "  requires module-map.yaml:14 bridge requires payments with its internals # ORD-1"),
                new Story(
                        "a new module that everybody may use",
                        MAP,
                        shop -> types(shop, "payments.Secret")
                                .onMain("there")
                                .editMap(
                                        BILLING.stripTrailing(),
                                        bridge + "    shared: true\n    requires: [card]\n" + BILLING)
                                .edit(other -> types(other, "bridge.Bridge")),
                        "broken",
                        "1 closed",
                        "! shared module-map.yaml:12 bridge is shared"),
                new Story(
                        "a new module on new code that requires what others export",
                        MAP,
                        shop -> shop.editMap(BILLING.stripTrailing(), bridge + "    requires: [payments]\n" + BILLING)
                                .edit(other -> types(other, "bridge.Bridge")),
                        "kept",
                        "1 closed"),
                new Story(
                        "a new module on new code, where a module owns all else",
                        WITH_APP,
                        shop -> shop.editMap(BILLING.stripTrailing(), bridge + BILLING)
                                .edit(other -> types(other, "bridge.Bridge")),
                        "broken",
                        "! claim module-map.yaml:13 bridge claims com.acme.bridge, which was of app"),
                new Story(
                        "a border within a module that gives the inner one the internals of another inner one",
                        HEAD + """
                                  shop:
                                    packages: [.shop]
                                    modules:
                                      vault:
                                        packages: [.shop.vault]
                                        exports: []
                                """,
                        shop -> types(shop, "shop.Till", "shop.vault.Gold")
                                .onMain("there")
                                .editMap(
                                        "      vault:",
                                        "      clerk:\n        types: [.shop.Till]\n"
                                                + "        requires: [{module: vault, internals: true}]\n      vault:"),
                        "broken",
                        "1 closed",
                        "! requires module-map.yaml:9 shop.clerk requires shop.vault with its internals"),
                new Story(
                        "a type that an inner module of old took from its holder, with rights that the holder had not",
                        HEAD + """
                                  shop:
                                    packages: [.shop]
                                    modules:
                                      clerk:
                                        packages: [.shop.clerk]
                                        requires: [{module: vault, internals: true}]
                                      vault:
                                        packages: [.shop.vault]
                                        exports: []
                                """,
                        shop -> types(shop, "shop.Till", "shop.clerk.Clerk", "shop.vault.Gold")
                                .onMain("there")
                                .editMap("[.shop.clerk]", "[.shop.clerk]\n        types: [.shop.Till]"),
                        "broken",
                        "1 closed",
                        "! module module-map.yaml:7 shop.clerk may use types of shop.vault that it might not,"
                                + " since one of them lies in another module now"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void every_story_has_its_verdict(Story story) {
        try (Shop shop = Shop.empty(temp, story.map())) {
            assertThat(story.acts().apply(shop).verdict()).isEqualTo(String.join("\n", story.expected()));
        }
    }
}
