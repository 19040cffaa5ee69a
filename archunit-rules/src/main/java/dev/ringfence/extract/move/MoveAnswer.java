package dev.ringfence.extract.move;

import java.util.List;

/** Says what comes of moves, or why they cannot be judged. */
public sealed interface MoveAnswer permits WhatIf, MoveAnswer.Refused {

    /** Shows the form of the question. */
    String FORM = "-Dringfence.move=\"com.acme.billing.Tax* -> orders\", with commas between several";

    /** Says why not, all at once. */
    record Refused(List<String> problems) implements MoveAnswer {}
}
