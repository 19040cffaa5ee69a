package dev.ringfence.growth;

import static dev.ringfence.growth.Attack.ADDED;
import static dev.ringfence.growth.Attack.MAP;
import static dev.ringfence.growth.Shop.INVOICE;
import static dev.ringfence.growth.Shop.REFUND;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Other maps, maps in parts, and maps in another order. */
final class AttackOnMapsTest {

    private static final String LOOSE =
            MAP.replace("state: frozen", "state: active").replace("exports: []", "exports: '*'");

    private static final String[] BILLING = {
        "version: 1",
        "part: true",
        "modules:",
        "  billing:",
        "    packages: [.billing]",
        "    exports: []",
        "    requires: [orders]"
    };

    private static final String REST =
            MAP.substring(0, MAP.indexOf("  billing:")).stripTrailing();

    @TempDir
    Path temp;

    private static Shop parted(Shop shop) {
        return shop.map(REST.replace("modules:", "include: ['*/*.module-map.yaml']\nmodules:"))
                .write("billing/billing.module-map.yaml", BILLING)
                .onMain("parts");
    }

    private static String[] with(String what, String by) {
        return String.join("\n", BILLING).replace(what, by).split("\n");
    }

    static Stream<Attack> attacks() {
        return Stream.concat(Stream.concat(replaced(), parts()), words());
    }

    private static Stream<Attack> replaced() {
        return Stream.of(
                new Attack(
                        "a loose map that only a comment of a pom names, at the base",
                        shop -> shop.write("loose.yaml", LOOSE)
                                .write("pom.xml", "<project><!-- see loose.yaml --></project>")
                                .onMain("mentioned")
                                .judgedBy("loose.yaml"),
                        "broken",
                        "! map loose.yaml:1 this map judges in the stead of module-map.yaml",
                        "! exports loose.yaml:10 billing exports everything",
                        "! state loose.yaml:7 catalog is active, and was frozen"),
                new Attack(
                        "a loose map whose name ends that of the map which a pom names",
                        shop -> shop.write("p.yaml", LOOSE)
                                .write("pom.xml", "<project><ringfence.map>module-map.yaml</ringfence.map></project>")
                                .onMain("named")
                                .judgedBy("p.yaml"),
                        "broken",
                        "! map p.yaml:1 this map judges in the stead of module-map.yaml",
                        "! exports p.yaml:10 billing exports everything",
                        "! state p.yaml:7 catalog is active, and was frozen"),
                new Attack(
                        "a loose map called like the one that a pom names, in another folder",
                        shop -> shop.write("conf/strict.yaml", MAP)
                                .write("attic/strict.yaml", LOOSE)
                                .write(".mvn/maven.config", "-Dringfence.map=conf/strict.yaml")
                                .onMain("named")
                                .projects("")
                                .judgedBy("attic/strict.yaml"),
                        "broken",
                        "! map strict.yaml:1 this map judges in the stead of ../module-map.yaml",
                        "! exports strict.yaml:10 billing exports everything",
                        "! state strict.yaml:7 catalog is active, and was frozen"),
                new Attack(
                        "a map that a pom names by a path from the top of the build",
                        shop -> shop.write("conf/strict.yaml", MAP)
                                .write(
                                        "pom.xml",
                                        "<project><map>",
                                        "  ${maven.multiModuleProjectDirectory}/./conf/strict.yaml",
                                        "</map></project>")
                                .onMain("named")
                                .projects("")
                                .judgedBy("conf/strict.yaml"),
                        "kept"),
                new Attack(
                        "a map that the options of a build name between quotes",
                        shop -> shop.write("strict.yaml", MAP)
                                .write(".mvn/jvm.config", "-Xmx1g \"-Dringfence.map=strict.yaml\" -ea")
                                .onMain("named")
                                .judgedBy("strict.yaml"),
                        "kept"),
                new Attack(
                        "a map that is deleted and made anew in the next commit",
                        shop -> shop.without("module-map.yaml")
                                .commit("no map")
                                .map(LOOSE)
                                .commit("a first map"),
                        "broken",
                        "! exports module-map.yaml:10 billing exports everything",
                        "! state module-map.yaml:7 catalog is active, and was frozen"),
                new Attack(
                        "a map that the base lost, and that is made anew",
                        shop -> shop.without("module-map.yaml").onMain("no map").map(LOOSE),
                        "broken",
                        "! map module-map.yaml:1 this map judges in the stead of one that is not found at the base, where debt was recorded"),
                new Attack(
                        "a map that goes to another folder and comes back",
                        shop -> shop.moveMap("conf/module-map.yaml")
                                .commit("away")
                                .moveMap("module-map.yaml")
                                .editMap("state: frozen", "state: active"),
                        "broken",
                        "! state module-map.yaml:7 catalog is active, and was frozen"));
    }

    private static Stream<Attack> parts() {
        return Stream.of(
                new Attack(
                        "a part of the map in another folder, with a word less",
                        shop -> parted(shop)
                                .without("billing/billing.module-map.yaml")
                                .write("orders/b.module-map.yaml", with("exports: []", "exports: [.api]")),
                        "broken",
                        "! exports orders/b.module-map.yaml:6 billing exports com.acme.billing.api"),
                new Attack(
                        "a part taken into the map, with a word less",
                        shop -> parted(shop)
                                .without("billing/billing.module-map.yaml")
                                .map(MAP.replace("exports: []", "exports: '*'")),
                        "broken",
                        "! exports module-map.yaml:10 billing exports everything"),
                new Attack(
                        "a glob that names a folder less, and the module of that part in another one",
                        shop -> parted(shop)
                                .write("orders/b.module-map.yaml", with("requires: [orders]", "requires: ['*']"))
                                .editMap("'*/*.module-map.yaml'", "'orders/*.module-map.yaml'"),
                        "broken",
                        "! requires orders/b.module-map.yaml:7 billing requires every module"),
                new Attack(
                        "a second part that adds an exception",
                        shop -> parted(shop)
                                .write(
                                        "orders/x.module-map.yaml",
                                        "version: 1",
                                        "part: true",
                                        "exceptions:",
                                        "  - {from: billing, to: orders, because: '\u3164x'}"),
                        "kept",
                        "  exception orders/x.module-map.yaml:4 billing -> orders # \u3164x"));
    }

    private static Stream<Attack> words() {
        return Stream.of(
                new Attack(
                        "other comments, another order, other quotes, and nothing else", shop -> shop.map("""
                                # the map
                                root: "com.acme"
                                modules:
                                  billing: {requires: [orders], exports: [], packages: ["com.acme.billing"], x-team: 7}
                                  catalog: {state: frozen, packages: [.catalog], owner: somebody}
                                  orders: {exports: [com.acme.orders.api], packages: [.orders]}
                                version: 1"""), "kept"),
                new Attack(
                        "a line of debt and a map in another order",
                        shop -> shop.map(MAP.replace("root: com.acme\n", "") + "\nroot: com.acme")
                                .baseline("billing", INVOICE, REFUND),
                        "broken",
                        ADDED),
                new Attack(
                        "a module that leaves for good and comes back, in one branch",
                        shop -> shop.editMap("exports: []", "state: extracted")
                                .commit("gone")
                                .editMap("state: extracted", "exports: []"),
                        "kept"),
                new Attack(
                        "a module that was extracted and is there again, with its code",
                        shop -> shop.editMap("exports: []", "exports: []\n    state: extracted")
                                .onMain("gone")
                                .editMap("    state: extracted\n", ""),
                        "broken",
                        "! state module-map.yaml:10 billing is active, and was extracted"),
                new Attack(
                        "a module cut in two, of which the new one may do more",
                        shop -> shop.write(
                                        "billing/src/main/java/com/acme/billing/dunning/Letter.java",
                                        "package com.acme.billing.dunning;",
                                        "class Letter {}")
                                .onMain("letters")
                                .editMap(
                                        "  billing:",
                                        "  dunning:\n    packages: [.billing.dunning]\n    requires: ['*']\n  billing:"),
                        "broken",
                        "! claim module-map.yaml:11 dunning claims com.acme.billing.dunning, which was of billing"),
                new Attack(
                        "two modules made one, which may do what either might",
                        shop -> shop.editMap("  catalog:\n    packages: [.catalog]\n    state: frozen\n", "")
                                .editMap("[.billing]", "[.billing, .catalog]"),
                        "broken",
                        "! module module-map.yaml:8 catalog is not in the map any more; its code is of billing"),
                new Attack(
                        "a frozen module under the name of one that was there, which is called otherwise now",
                        shop -> shop.editMap("catalog:", "xx:")
                                .editMap("billing:", "catalog:")
                                .editMap("xx:", "billing:"),
                        "broken",
                        "3 closed",
                        "! claim module-map.yaml:8 billing claims com.acme.catalog, which was of catalog",
                        "! claim module-map.yaml:11 catalog claims com.acme.billing, which was of billing",
                        "! requires module-map.yaml:13 catalog requires orders",
                        "! exports module-map.yaml:7 billing exports everything",
                        "! state module-map.yaml:10 catalog is active, and was frozen"),
                new Attack(
                        "an export kept from one user more, and opened for all others",
                        shop -> shop.editMap(
                                "exports: [.api]",
                                "exports: [{package: .api, except: [catalog]}, {package: .spi, except: [catalog]}]"),
                        "broken",
                        "1 closed",
                        "! exports module-map.yaml:6 orders exports com.acme.orders.spi"),
                new Attack(
                        "a root with a wider one beside it, in another order",
                        shop -> shop.map(MAP.replace("root: com.acme", "root: [org.acme, com.acme]")
                                        .replace("packages: [.", "packages: [com.acme."))
                                .onMain("two roots")
                                .map(MAP.replace("root: com.acme", "root: [com.acme, org.acme]")
                                        .replace("packages: [.", "packages: [com.acme.")),
                        "kept"),
                new Attack(
                        "a root that covers all classes that there are, and no more",
                        shop -> shop.map(MAP.replace(
                                        "root: com.acme", "root: [com.acme.billing, com.acme.orders, com.acme.catalog]")
                                .replace("packages: [.", "packages: [com.acme.")),
                        "broken",
                        "! root module-map.yaml:2 com.acme is below no root"),
                new Attack(
                        "an owner who is somebody else",
                        shop -> shop.editMap("exports: []", "exports: []\n    owner: '@acme/security'")
                                .onMain("owned")
                                .editMap("'@acme/security'", "'@acme/attackers'"),
                        "kept"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void every_attempt_is_seen(Attack attack) {
        attack.on(temp);
    }
}
