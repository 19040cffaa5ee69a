package dev.ringfence.map.yaml;

import dev.ringfence.map.NamePattern;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.TypePattern;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads patterns, and writes patterns with a leading dot out below the packages that they are meant below. */
final class Patterns {

    static final int LONGEST = 500;

    /**
     * A leading dot multiplies: below each root, below each package of a module. This bounds the product, in
     * characters.
     */
    private static final int MOST_WRITTEN_OUT = 2_000_000;

    private static final String ANY_BELOW = ".*";

    private static final Pattern TYPE_GLOB = Pattern.compile("(.*\\.)?\\*+\\p{Lu}[^.]*");

    private final Problems problems;
    private final Values values;
    private int writtenOut;

    Patterns(Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    Optional<PatternText> packagePattern(Node node) {
        return pattern(node, "a package").map(text -> new PatternText(text, PatternText.Kind.PACKAGE, node.place()));
    }

    Optional<PatternText> packagePattern(Node node, TypesAlone alone) {
        return packagePattern(node).map(text -> warnOfPackagesBelow(text, alone));
    }

    Optional<PatternText> typePattern(Node node) {
        Optional<String> text = pattern(node, "a type");
        if (text.isPresent() && text.get().endsWith("..")) {
            problems.error(node.place(), "a type has nothing below it", "Take the `..` at the end out.");
            return Optional.empty();
        }
        return text.map(written -> new PatternText(written, PatternText.Kind.TYPE, node.place()));
    }

    /** Reads a package or, where the last segment begins upper-case, a type. */
    Optional<PatternText> eitherPattern(Node node, TypesAlone alone) {
        return pattern(node, "a pattern")
                .map(text -> new PatternText(text, PatternText.Kind.of(text), node.place()))
                .map(text -> warnOfTypeGlob(text, alone))
                .map(text -> warnOfPackagesBelow(text, alone));
    }

    /**
     * Every Java developer writes {@code import x.*} for the types of x, and here {@code x.*} is what lies below x. A
     * trailing {@code ..} changes nothing, and so says that this is meant.
     */
    private PatternText warnOfPackagesBelow(PatternText text, TypesAlone alone) {
        String written = text.written();
        if (text.kind() == PatternText.Kind.PACKAGE && written.endsWith(ANY_BELOW)) {
            String above = written.substring(0, written.length() - ANY_BELOW.length());
            problems.warning(
                    text.place(),
                    Shown.text(written) + " stands for the packages below"
                            + (above.isEmpty() ? "" : " " + Shown.text(withoutSpan(above)))
                            + ", and not for the types right there",
                    "Write " + (above.isEmpty() ? "the package in full" : Shown.text(withoutSpan(above)))
                            + " for the package and all below it"
                            + (above.endsWith(".") ? "" : typesAlone(written, alone))
                            + ". If the packages below are meant, write " + Shown.text(written + "..") + ".");
        }
        return text;
    }

    private static String withoutSpan(String above) {
        return above.endsWith(".") ? above.substring(0, above.length() - 1) : above;
    }

    private static String typesAlone(String written, TypesAlone alone) {
        return alone.written(written)
                .map(types -> ", or " + types + " for its types alone")
                .orElse("");
    }

    /** {@code *Port} begins with no letter, and so is a package by the grammar; hardly anybody means that. */
    private PatternText warnOfTypeGlob(PatternText text, TypesAlone alone) {
        if (TYPE_GLOB.matcher(text.written()).matches()) {
            problems.warning(
                    text.place(),
                    Shown.text(text.written()) + " stands for a package here, since its last segment begins with `*`",
                    alone.written(text.written())
                            .map(types -> "Write " + types + " where it names types.")
                            .orElse("A type begins with a capital letter here: name each, or their package."));
        }
        return text;
    }

    private Optional<String> pattern(Node node, String what) {
        return values.text(node, what).filter(text -> isPattern(node, text));
    }

    private boolean isPattern(Node node, String text) {
        if (text.length() > LONGEST) {
            problems.error(
                    node.place(), "the pattern is longer than " + LONGEST + " characters", "Name a package above.");
            return false;
        }
        if (text.contains("**")) {
            problems.error(
                    node.place(),
                    "`**` is not in the grammar of patterns",
                    "Write `..` for any number of segments; at the end nothing is needed, since a package means all below it too.");
            return false;
        }
        if (!NamePattern.isValid(text.startsWith(".") ? text.substring(1) : text)) {
            problems.error(node.place(), Shown.text(text) + " is not a pattern", remedy(text));
            return false;
        }
        return true;
    }

    private static String remedy(String text) {
        return text.indexOf('/') >= 0
                ? "Write dots between the segments, not slashes."
                : "Write names divided by dots, with `*` for any characters of one segment and `..` for any number of segments.";
    }

    /** Returns the pattern, written out below each of the packages where it has a leading dot. */
    List<NamePattern> writtenOut(PatternText text, List<PackagePattern> bases) {
        return text.isRelative()
                ? bases.stream()
                        .map(base -> writtenOut(text, base.below(text.rest())))
                        .toList()
                : List.of(writtenOut(text, text.written()));
    }

    private NamePattern writtenOut(PatternText text, String full) {
        writtenOut += full.length();
        if (writtenOut > MOST_WRITTEN_OUT) {
            throw problems.stop(
                    text.place(),
                    "the patterns up to here are too many, written out below each root and package",
                    "Have fewer roots, or fewer packages in a module.");
        }
        return text.kind() == PatternText.Kind.TYPE ? TypePattern.of(full) : PackagePattern.of(full);
    }
}
