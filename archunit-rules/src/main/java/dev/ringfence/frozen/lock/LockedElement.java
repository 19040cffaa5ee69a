package dev.ringfence.frozen.lock;

import java.util.Optional;

/**
 * Describes an element or a resource that a lock holds.
 *
 * @param element as people read it, such as {@code com.acme.orders.Order#total(int)} or {@code db/orders.sql}
 * @param type the type that it is, or is a member of, as the lock names it; of a resource its path
 * @param ofVariant whether that is a variant for a later release of Java
 * @param fingerprint what it was when it was frozen
 * @param reason why it was recorded, where one was asked
 * @param line where, from 1
 */
public record LockedElement(
        String element, String type, boolean ofVariant, String fingerprint, Optional<String> reason, int line) {

    /** Returns the element of a variant as locks have it that do not tell variants apart. */
    public LockedElement withoutRelease() {
        return ofVariant
                ? new LockedElement(
                        LockedName.read(element).type(), LockedName.read(type).type(), false, fingerprint, reason, line)
                : this;
    }

    static LockedElement of(LockLine line, int number) {
        if (line instanceof LockLine.OfElement of) {
            String fingerprint =
                    of.fingerprint().signature() + " " + of.fingerprint().body();
            return new LockedElement(
                    of.element().shown(), of.element().type(), line.isOfVariant(), fingerprint, line.reason(), number);
        }
        LockLine.OfFile file = (LockLine.OfFile) line;
        return new LockedElement(file.path(), file.path(), false, file.digest(), line.reason(), number);
    }
}
