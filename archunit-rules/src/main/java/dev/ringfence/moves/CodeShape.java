package dev.ringfence.moves;

import dev.ringfence.scan.text.JavaTokens;
import dev.ringfence.scan.text.Token;
import java.util.Arrays;

/**
 * Holds what is left of a source to compare when its type has another name: runs of {@value #RUN} tokens, each as a
 * number.
 *
 * <p>Layout, comments (so no licence), package and imports are left out, and the type's own name counts as equal. So a
 * type that was moved and reformatted is the same, and two types are not alike because both bear the company's header.
 */
final class CodeShape {

    private static final int RUN = 4;

    /** Bounds likeness: below this number, two types are not alike. */
    private static final double LEAST = 0.6;

    /**
     * Says how many runs, and which share of both, a part of a type must at least have in common with it. The same
     * holds for a type that has others in it now.
     */
    private static final int LEAST_OF_PART = 30;

    private static final double LEAST_SHARE_OF_PART = 0.2;

    /** A type with fewer runs is like too many others: an exception, a record, a marker. */
    private static final int FEWEST_OF_ITS_OWN = 40;

    private static final int SAMPLE = 16;

    private static final String TEXT_BLOCK = "\"\"\"";

    private final long[] runs;

    private CodeShape(Tokens tokens) {
        this.runs = tokens.runs();
        Arrays.sort(runs);
    }

    /**
     * Returns the shape of a source.
     *
     * @param code its text
     * @param simpleName the type that it is named after
     */
    public static CodeShape of(String code, String simpleName) {
        Tokens tokens = new Tokens();
        addTo(tokens, code, simpleName);
        return new CodeShape(tokens);
    }

    /** What a text block holds counts as code does: the text may be most of a type. */
    private static void addTo(Tokens found, String code, String simpleName) {
        JavaTokens tokens = JavaTokens.in(code);
        int line = 0;
        int clause = 0;
        while (tokens.next()) {
            boolean beginsClause = tokens.line() > line && (tokens.is("package") || tokens.is("import"));
            line = tokens.line();
            clause = beginsClause ? line : clause;
            if (code.startsWith(TEXT_BLOCK, tokens.start())) {
                String held = code.substring(tokens.start(), tokens.end()).replace('"', ' ');
                addTo(found, held, simpleName);
            } else if (line > clause && tokens.kind() != Token.Kind.COMMENT) {
                if (tokens.is(simpleName)) {
                    found.addOwnName();
                } else {
                    found.add(code, tokens.start(), tokens.end());
                }
            }
            clause = tokens.is(";") ? 0 : clause;
        }
    }

    /** Collects tokens as numbers: two tokens that differ have the same number about never. */
    private static final class Tokens {

        private static final long PRIME = 0x100000001B3L;
        private static final long BEGIN = 0xCBF29CE484222325L;
        private static final long OWN_NAME = 1;

        private long[] numbers = new long[256];
        private int size;

        void addOwnName() {
            add(OWN_NAME);
        }

        void add(String code, int start, int end) {
            long number = BEGIN;
            for (int at = start; at < end; at++) {
                number = (number ^ code.charAt(at)) * PRIME;
            }
            add(spread(number));
        }

        private void add(long number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }

        long[] runs() {
            long[] runs = new long[Math.max(0, size - RUN + 1)];
            for (int begin = 0; begin < runs.length; begin++) {
                long run = BEGIN;
                for (int at = begin; at < begin + RUN; at++) {
                    run = spread(run * PRIME ^ numbers[at]);
                }
                runs[begin] = run;
            }
            return runs;
        }

        private static long spread(long number) {
            long mixed = (number ^ (number >>> 33)) * 0xFF51AFD7ED558CCDL;
            return mixed ^ (mixed >>> 29);
        }
    }

    /** Says whether the source has so little to compare that types are like it which have nothing to do with it. */
    public boolean isCommon() {
        return runs.length < FEWEST_OF_ITS_OWN;
    }

    /**
     * Returns some of the runs, chosen by their numbers: of two that are alike, both have about the same choice, however
     * large they are.
     */
    public long[] sample() {
        return Arrays.stream(runs).distinct().limit(SAMPLE).toArray();
    }

    /**
     * Says how like the other is: from {@value #LEAST} to 1 for the same type under another name, and 0 for anything
     * else. Between these lies a part of the type, or a whole that the type went into.
     */
    public double likeness(CodeShape other) {
        int larger = Math.max(runs.length, other.runs.length);
        int smaller = Math.min(runs.length, other.runs.length);
        if (smaller < larger * LEAST_SHARE_OF_PART) {
            return 0;
        }
        int common = common(runs, other.runs);
        if (common == 0) {
            return 0;
        }
        double ofLarger = (double) common / larger;
        double ofSmaller = (double) common / smaller;
        if (ofLarger >= LEAST) {
            return ofLarger;
        }
        boolean isPart = ofSmaller >= LEAST && ofLarger >= LEAST_SHARE_OF_PART && common >= LEAST_OF_PART;
        return isPart ? LEAST * ofSmaller * 0.99 : 0;
    }

    /** Counts what two sorted lists have in common, each occurrence once. */
    private static int common(long[] one, long[] other) {
        int common = 0;
        int at = 0;
        int atOther = 0;
        while (at < one.length && atOther < other.length) {
            int order = Long.compare(one[at], other[atOther]);
            common += order == 0 ? 1 : 0;
            at += order <= 0 ? 1 : 0;
            atOther += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
