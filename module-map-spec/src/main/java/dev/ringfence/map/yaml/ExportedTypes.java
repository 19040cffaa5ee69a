package dev.ringfence.map.yaml;

import dev.ringfence.map.NamePattern;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads the patterns of what a module exports: a leading dot stands below each of its packages, and nothing lies
 * outside its claims.
 */
record ExportedTypes(MapContext context, ClaimSection.Claims claims) {

    static final String EVERYTHING = "*";

    private static final int MOST_TOLD = 3;

    List<NamePattern> everything() {
        return claims.patterns();
    }

    /** Returns the pattern written out; a pattern that can name nothing of the module is reported. */
    List<NamePattern> of(PatternText text) {
        List<NamePattern> writtenOut = context.patterns().writtenOut(text, claims.packages());
        if (!claims.whole()) {
            return writtenOut;
        }
        if (writtenOut.isEmpty()) {
            context.problems()
                    .error(
                            text.place(),
                            "the module claims types alone, so " + Shown.text(text.written())
                                    + " has no package to stand below",
                            "Write its types in full, such as "
                                    + Shown.text(claims.patterns().get(0).text()) + ".");
        } else if (!text.isRelative() && !isInside(writtenOut.get(0), text)) {
            context.problems()
                    .error(
                            text.place(),
                            Shown.text(text.written()) + " lies outside what the module claims",
                            remedy(text));
        }
        return writtenOut;
    }

    private boolean isInside(NamePattern pattern, PatternText text) {
        return context.budget().overlapsAny(pattern, claims.patterns(), text.place());
    }

    private String remedy(PatternText text) {
        if (text.written().indexOf('.') < 0) {
            return "Did you mean " + Shown.text("." + text.written()) + ", below each package of the module?";
        }
        String claimed = claims.patterns().stream()
                .limit(MOST_TOLD)
                .map(pattern -> Shown.text(pattern.text()))
                .collect(Collectors.joining(", "));
        String more = claims.patterns().size() > MOST_TOLD ? " and more" : "";
        return "It claims " + claimed + more + "; begin with a dot for a package below each.";
    }
}
