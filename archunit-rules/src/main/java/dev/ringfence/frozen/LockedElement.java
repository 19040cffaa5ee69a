package dev.ringfence.frozen;

import java.util.Optional;

/**
 * An element that a lock holds.
 *
 * @param element as people read it, such as {@code com.acme.orders.Order#total(int)}
 * @param fingerprint what it was when it was frozen
 * @param reason why it was recorded, where one was asked
 * @param line where, from 1
 */
public record LockedElement(String element, String fingerprint, Optional<String> reason, int line) {

    static LockedElement of(LockLine.OfElement line, int number) {
        String fingerprint =
                line.fingerprint().signature() + " " + line.fingerprint().body();
        return new LockedElement(line.element().shown(), fingerprint, line.reason(), number);
    }
}
