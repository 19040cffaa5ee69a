package dev.ringfence.exposed;

import java.util.Optional;

/**
 * Says how a class shows another.
 *
 * @param type the binary name of the shown class
 * @param by the simple name of the class that shows it
 * @param how in words, such as {@code returned by lines(OrderId)}
 * @param member the member that shows it; empty where the declaration of the class does
 */
record Shown(String type, String by, String how, Optional<Member> member) {

    /** Says whether the other tells the same of the same class. */
    boolean tellsTheSameAs(Shown other) {
        return type.equals(other.type) && how.equals(other.how);
    }
}
