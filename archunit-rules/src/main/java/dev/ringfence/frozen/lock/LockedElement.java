package dev.ringfence.frozen.lock;

import java.util.Optional;

/**
 * Describes an element or a resource that a lock holds.
 *
 * @param element as people read it, such as {@code com.acme.orders.Order#total(int)} or {@code db/orders.sql}
 * @param type the type that it is, or is a member of; of a resource its path
 * @param fingerprint what it was when it was frozen
 * @param reason why it was recorded, where one was asked
 * @param line where, from 1
 */
public record LockedElement(String element, String type, String fingerprint, Optional<String> reason, int line) {

    static LockedElement of(LockLine line, int number) {
        if (line instanceof LockLine.OfElement of) {
            String fingerprint =
                    of.fingerprint().signature() + " " + of.fingerprint().body();
            return new LockedElement(of.element().shown(), of.element().type(), fingerprint, line.reason(), number);
        }
        LockLine.OfFile file = (LockLine.OfFile) line;
        return new LockedElement(file.path(), file.path(), file.digest(), line.reason(), number);
    }
}
