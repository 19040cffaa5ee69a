package dev.ringfence.growth;

import static dev.ringfence.growth.Attack.ADDED;
import static dev.ringfence.growth.Attack.BASELINE;
import static dev.ringfence.growth.Shop.INVOICE;
import static dev.ringfence.growth.Shop.REFUND;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reasons that are not the branch's own, that stand where nobody looks, or that nobody can read. */
final class AttackOnReasonsTest {

    private static final String THAWED = "state module-map.yaml:7 catalog is active, and was frozen";
    private static final String REASON = "Ringfence-Reason: ORD-7";

    @TempDir
    Path temp;

    private static Shop thawed(Shop shop) {
        return shop.editMap("state: frozen", "state: active");
    }

    private static Attack refused(String tried, UnaryOperator<Shop> acts) {
        return new Attack(tried, shop -> acts.apply(thawed(shop)), "broken", "! " + THAWED);
    }

    private static Attack refusedMessage(String tried, String message) {
        return refused(tried, shop -> shop.commit(message));
    }

    private static Attack accepted(String tried, String message, String reason) {
        return new Attack(tried, shop -> thawed(shop).commit(message), "kept", "  " + THAWED + " # " + reason);
    }

    static Stream<Attack> attacks() {
        return Stream.concat(trailers(), behindLines());
    }

    private static Stream<Attack> trailers() {
        return Stream.of(
                refusedMessage("a reason in a commit that is quoted", "x\n\n> Ringfence-Reason: ORD-7\n"),
                refusedMessage("a reason in a commit that is indented, as logs show one", "x\n\n    " + REASON),
                refusedMessage("a reason in the first line, behind other words", "Say " + REASON),
                refusedMessage("a reason whose key has a Cyrillic letter", "x\n\nRingfence-R\u0435ason: ORD-7"),
                refusedMessage(
                        "a reason whose key has a letter that nobody sees", "x\n\nRingfence\u200B-Reason: ORD-7"),
                refusedMessage("a reason on the line after its key", "x\n\nRingfence-Reason:\n ORD-7"),
                refusedMessage("a reason of signs of Braille without a dot", "x\n\nRingfence-Reason: \u2800\u2800"),
                refusedMessage(
                        "a reason of signs that turn the direction of writing", "x\n\nRingfence-Reason: \u202E\u2066"),
                refusedMessage("a reason of tags that are drawn as nothing", "x\n\nRingfence-Reason: \uDB40\uDC41"),
                refusedMessage("a reason of an accent without a letter", "x\n\nRingfence-Reason: \u0301\u034F"),
                accepted("a reason in small letters, as people type it", "x\n\nringfence-reason: ord-7", "ord-7"),
                accepted("a reason in the middle of a message", "x\n\n" + REASON + "\n\nand more\n", "ORD-7"),
                accepted(
                        "several reasons in one message, the first of which nobody sees",
                        "x\n\nRingfence-Reason: \u200B\n" + REASON + "\nRingfence-Reason: later",
                        "ORD-7"),
                accepted("a reason with the line ends of another system", "x\r\n\r\n" + REASON + "\r\n", "ORD-7"),
                refused(
                        "a reason in a note on the commit",
                        shop -> shop.commit("x").git("notes", "add", "-m", REASON)),
                refused(
                        "a reason in a tag on the commit",
                        shop -> shop.commit("x").git("tag", "-a", "v1", "-m", REASON)),
                refused(
                        "a reason in a commit that was amended away",
                        shop -> shop.commit("x\n\n" + REASON).git("commit", "-q", "--amend", "-m", "x")),
                refused(
                        "a reason in a commit of a branch that is not merged",
                        shop -> shop.commit("x")
                                .git("branch", "other")
                                .git("checkout", "-q", "other")
                                .commit(REASON)
                                .git("checkout", "-q", "topic")),
                refused(
                        "a reason in a commit of the base that the branch merged",
                        shop -> shop.commit("x")
                                .onMainAlone(main -> main.write("o", "1").commit(REASON))
                                .merge("main")),
                refused(
                        "a reason in a commit before the branch left",
                        shop -> shop.commit("x")
                                .git("checkout", "-q", "--orphan", "o")
                                .git("commit", "-q", "-m", REASON)
                                .git("checkout", "-q", "topic")),
                new Attack(
                        "the reason of a loosening that was reverted, for another one, as one reason is for all",
                        shop -> thawed(shop)
                                .commit("x\n\n" + REASON)
                                .revert()
                                .editMap("exports: []", "exports: '*'")
                                .commit("y"),
                        "kept",
                        "  exports module-map.yaml:10 billing exports everything # ORD-7"),
                new Attack(
                        "a reason in a merge commit",
                        shop -> thawed(shop)
                                .commit("x")
                                .onMainAlone(main -> main.write("o", "1").commit("o"))
                                .git("merge", "-q", "--no-ff", "-m", "merge\n\n" + REASON, "main"),
                        "kept",
                        "  " + THAWED + " # ORD-7"));
    }

    private static Stream<Attack> behindLines() {
        return Stream.of(
                new Attack(
                        "a commit that says why, for a line of debt",
                        shop -> shop.baseline("billing", INVOICE, REFUND).commit("x\n\n" + REASON),
                        "broken",
                        ADDED),
                new Attack(
                        "a line whose reason is behind a sign that is only like the one of reasons",
                        shop -> shop.baseline("billing", INVOICE, REFUND + " # \uFF03\u2014\u2026"),
                        "broken",
                        ADDED),
                new Attack(
                        "a line whose reason has one digit of another script",
                        shop -> shop.baseline("billing", INVOICE, REFUND + " # \u0967"),
                        "kept",
                        "  baseline " + BASELINE + ":3 " + REFUND + " # \u0967"),
                new Attack(
                        "a line whose reason is an Egyptian blank, which newer versions of Unicode call a letter",
                        shop -> shop.baseline("billing", INVOICE, REFUND + " # \uD80D\uDC41\uD80D\uDC42"),
                        "broken",
                        ADDED),
                new Attack(
                        "a requires whose reason is a filler once it is read",
                        shop -> shop.editMap(
                                "requires: [orders]", "requires: [orders, {module: catalog, because: \"\\u3164\"}]"),
                        "broken",
                        "! requires module-map.yaml:13 billing requires catalog"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void every_attempt_is_seen(Attack attack) {
        attack.on(temp);
    }
}
