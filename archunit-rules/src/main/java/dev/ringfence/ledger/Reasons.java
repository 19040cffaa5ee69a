package dev.ringfence.ledger;

/** Tells a reason that a person can read from a text that only looks empty. */
public final class Reasons {

    /** Unicode calls these letters, and they are drawn as nothing: the fillers of Hangul. */
    private static final String DRAWN_AS_NOTHING = "\u115F\u1160\u3164\uFFA0";

    private Reasons() {}

    /** Says whether the text has a letter or a digit that is drawn. */
    public static boolean isSeen(String reason) {
        return reason.codePoints()
                .anyMatch(letter -> Character.isLetterOrDigit(letter) && DRAWN_AS_NOTHING.indexOf(letter) < 0);
    }
}
