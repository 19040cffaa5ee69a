package dev.ringfence.moves;

import dev.ringfence.scan.text.JavaTokens;
import dev.ringfence.scan.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a source is left to compare when its type has another name: runs of {@value #RUN} tokens, each with how often it is there.
 *
 * <p>Layout, comments (so no licence), package and imports are left out, and the type's own name counts as equal. So a type that was
 * moved and reformatted is the same, and two types are not alike because both bear the company's header.
 */
final class CodeShape {

    private static final int RUN = 4;

    /** Below it, two types are not alike. */
    private static final double LEAST = 0.6;

    /** What a part of a type, or a type that has others in it now, must at least have in common, in runs and as a share of both. */
    private static final int LEAST_OF_PART = 30;

    private static final double LEAST_SHARE_OF_PART = 0.2;

    /** With fewer runs a type is like too many others: an exception, a record, a marker. */
    private static final int FEWEST_OF_ITS_OWN = 40;

    private static final String OWN_NAME = "<this>";
    private static final String TEXT_BLOCK = "\"\"\"";
    private final Map<List<String>, Integer> runs = new HashMap<>();
    private final int size;

    private CodeShape(List<String> tokens) {
        for (int begin = 0; begin + RUN <= tokens.size(); begin++) {
            runs.merge(List.copyOf(tokens.subList(begin, begin + RUN)), 1, Integer::sum);
        }
        this.size = Math.max(0, tokens.size() - RUN + 1);
    }

    /**
     * The shape of a source.
     *
     * @param code its text
     * @param simpleName the type that it is named after
     */
    public static CodeShape of(String code, String simpleName) {
        return new CodeShape(tokens(code, simpleName));
    }

    /** What a text block holds counts as code does: it may be most of a type. */
    private static List<String> tokens(String code, String simpleName) {
        List<String> found = new ArrayList<>();
        JavaTokens tokens = JavaTokens.in(code);
        int line = 0;
        int clause = 0;
        while (tokens.next()) {
            boolean beginsClause = tokens.line() > line && (tokens.is("package") || tokens.is("import"));
            line = tokens.line();
            clause = beginsClause ? line : clause;
            if (code.startsWith(TEXT_BLOCK, tokens.start())) {
                String held = code.substring(tokens.start(), tokens.end()).replace('"', ' ');
                found.addAll(tokens(held, simpleName));
            } else if (line > clause && tokens.kind() != Token.Kind.COMMENT) {
                found.add(tokens.is(simpleName) ? OWN_NAME : code.substring(tokens.start(), tokens.end()));
            }
            clause = tokens.is(";") ? 0 : clause;
        }
        return found;
    }

    /** Whether there is so little of it that types are like it which have nothing to do with it. */
    public boolean isCommon() {
        return size < FEWEST_OF_ITS_OWN;
    }

    /**
     * How like the other is, from {@value #LEAST} to 1 for the same type under another name, below that for a part of it or a whole
     * that it went into, and 0 for anything else.
     */
    public double likeness(CodeShape other) {
        int common = common(other);
        if (common == 0) {
            return 0;
        }
        double ofLarger = (double) common / Math.max(size, other.size);
        double ofSmaller = (double) common / Math.min(size, other.size);
        if (ofLarger >= LEAST) {
            return ofLarger;
        }
        boolean isPart = ofSmaller >= LEAST && ofLarger >= LEAST_SHARE_OF_PART && common >= LEAST_OF_PART;
        return isPart ? LEAST * ofSmaller * 0.99 : 0;
    }

    private int common(CodeShape other) {
        return runs.entrySet().stream()
                .mapToInt(run -> Math.min(run.getValue(), other.runs.getOrDefault(run.getKey(), 0)))
                .sum();
    }
}
