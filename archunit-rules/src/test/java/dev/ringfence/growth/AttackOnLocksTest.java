package dev.ringfence.growth;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Locks that agree with code which nobody agreed on. */
final class AttackOnLocksTest {

    private static final String ITEM = "com.acme.catalog.Item";
    private static final String PART = "com.acme.catalog.Part";
    private static final String LOCK = "catalog/ringfence/catalog.lock";
    private static final String HEAD = "# ringfence-lock/1, fingerprints/1, written by: mvn ringfence:freeze";

    @TempDir
    Path temp;

    private static String line(String element, char digest) {
        return element + " " + "S".repeat(43) + " " + String.valueOf(digest).repeat(43);
    }

    private static Shop locked(Shop shop, String... lines) {
        String[] text = new String[lines.length + 1];
        text[0] = HEAD;
        System.arraycopy(lines, 0, text, 1, lines.length);
        return shop.write(LOCK, text);
    }

    static Stream<Attack> attacks() {
        return Stream.of(
                new Attack(
                        "a second fingerprint beside the first, either of which the code may match",
                        shop -> locked(shop, line(ITEM + " -", 'A'), line(ITEM + " -", 'B')),
                        "broken",
                        "! lock " + LOCK + ":3 " + ITEM),
                new Attack(
                        "two types whose fingerprints have changed places",
                        shop -> locked(
                                locked(shop, line(ITEM + " -", 'A'), line(PART + " -", 'B'))
                                        .onMain("two"),
                                line(ITEM + " -", 'B'),
                                line(PART + " -", 'A')),
                        "broken",
                        "! lock " + LOCK + ":2 " + ITEM,
                        "! lock " + LOCK + ":3 " + PART),
                new Attack(
                        "two members of a type whose fingerprints have changed places",
                        shop -> locked(
                                locked(shop, line(ITEM + " one()", 'A'), line(ITEM + " two()", 'B'))
                                        .onMain("two"),
                                line(ITEM + " one()", 'B'),
                                line(ITEM + " two()", 'A')),
                        "broken",
                        "! lock " + LOCK + ":2 " + ITEM + "#one()",
                        "! lock " + LOCK + ":3 " + ITEM + "#two()"),
                new Attack(
                        "a member that another overload of it is called like",
                        shop -> locked(
                                locked(shop, line(ITEM + " one(int)", 'A')).onMain("one"),
                                line(ITEM + " one(long)", 'A')),
                        "broken",
                        "! lock " + LOCK + ":2 " + ITEM + "#one(long)"),
                new Attack(
                        "a lock that tells no variants any more, with a variant's fingerprint in the place of its type's",
                        shop -> locked(
                                shop.lockOfVariants("catalog", "17/" + ITEM + " B", ITEM + " A")
                                        .onMain("two"),
                                line(ITEM + " -", 'B')),
                        "broken",
                        "! lock " + LOCK + ":2 " + ITEM),
                new Attack(
                        "a variant of another release that has the fingerprint of the one before",
                        shop -> shop.lockOfVariants("catalog", "17/" + ITEM + " B", ITEM + " A")
                                .onMain("two")
                                .lockOfVariants("catalog", "21/" + ITEM + " B", ITEM + " A"),
                        "broken",
                        "! lock " + LOCK + ":2 21/" + ITEM),
                new Attack(
                        "a lock deleted in one commit and made anew in the next",
                        shop -> shop.unlock("catalog")
                                .commit("no lock")
                                .lock("catalog", ITEM, 'B')
                                .commit("first lock"),
                        "broken",
                        "! lock " + LOCK + ":2 " + ITEM),
                new Attack(
                        "a first lock of the same type in another project",
                        shop -> shop.write("orders/ringfence/catalog.lock", HEAD, line(ITEM + " -", 'B')),
                        "broken",
                        "! lock orders/ringfence/catalog.lock:2 " + ITEM),
                new Attack(
                        "a first lock of the same type under the name of a module that nobody has",
                        shop -> shop.write("catalog/ringfence/nobody.lock", HEAD, line(ITEM + " -", 'B')),
                        "broken",
                        "! lock catalog/ringfence/nobody.lock:2 " + ITEM),
                new Attack(
                        "a lock with other words in its head",
                        shop -> shop.write(LOCK, HEAD + " # by hand", line(ITEM + " -", 'B')),
                        "broken",
                        "! lock " + LOCK + ":2 " + ITEM),
                new Attack(
                        "a lock whose head says that its fingerprints are of another kind",
                        shop -> shop.write(
                                LOCK, HEAD.replace("fingerprints/1", "fingerprints/9"), line(ITEM + " -", 'B')),
                        "broken",
                        "! lock " + LOCK + ":2 " + ITEM),
                new Attack(
                        "a lock with two heads, one of another kind",
                        shop -> shop.write(LOCK, HEAD, HEAD.replace("lock/1", "lock/2"), line(ITEM + " -", 'B')),
                        "broken",
                        "! lock " + LOCK + ":3 " + ITEM),
                new Attack(
                        "a lock with a byte order mark and the line ends of another system",
                        shop -> shop.write(LOCK, "\uFEFF" + HEAD + "\r", line(ITEM + " -", 'B') + "\r"),
                        "broken",
                        "! lock " + LOCK + ":2 " + ITEM),
                new Attack(
                        "a frozen resource whose path leads round a corner",
                        shop -> locked(
                                locked(shop, "./catalog/a.sql = " + "A".repeat(43))
                                        .onMain("sql"),
                                "./catalog/x/../a.sql = " + "B".repeat(43)),
                        "broken",
                        "! lock " + LOCK + ":2 catalog/x/../a.sql"),
                new Attack(
                        "a forged line for the content of a source, which growth does not see",
                        shop -> locked(shop, ITEM + " = " + "B".repeat(43), line(ITEM + " -", 'A')),
                        "kept"),
                new Attack(
                        "a fingerprint whose reason is a sign that nobody sees",
                        shop -> locked(shop, line(ITEM + " -", 'B') + " # \u200D"),
                        "broken",
                        "! lock " + LOCK + ":2 " + ITEM));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void every_attempt_is_seen_or_said_not_to_be(Attack attack) {
        attack.on(temp);
    }
}
