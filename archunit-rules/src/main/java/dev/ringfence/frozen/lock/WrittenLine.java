package dev.ringfence.frozen.lock;

import dev.ringfence.ledger.EscapedWord;
import dev.ringfence.ledger.LedgerText;

/**
 * Holds a line of a lock as it stands there. A lock has many lines, and few of them are ever asked for more than their
 * type.
 *
 * @param text the whole line, which {@link LockFormat#isLine} took for one
 * @param number its place in the file, from 1
 */
public record WrittenLine(String text, int number) {

    private static final String OF_FILE = "= ";
    private static final String OF_TYPE_ITSELF = "- ";

    /** Returns the type, nested or not, or the path of a resource. */
    public String name() {
        return EscapedWord.read(text.substring(0, endOfName()));
    }

    /** Says whether the line is of a variant for a later release of Java. */
    boolean isOfVariant() {
        return LockedName.read(text).isOfVariant();
    }

    /** Says whether the line begins with the name; a name that has to be escaped is never found so. */
    public boolean isNamed(String name) {
        return text.length() > name.length() && text.charAt(name.length()) == ' ' && text.startsWith(name);
    }

    /** Says whether the line holds the content of a source or a resource. */
    public boolean isOfFile() {
        return text.startsWith(OF_FILE, endOfName() + 1);
    }

    /** Says whether the line holds the content of a resource. */
    boolean isOfResource() {
        return isOfFile() && name().startsWith(LockLine.OfFile.RESOURCE);
    }

    /** Says whether the line is a type's own, and not a member's. */
    public boolean isOfTypeItself() {
        return text.startsWith(OF_TYPE_ITSELF, endOfName() + 1);
    }

    public boolean hasReason() {
        return text.contains(LedgerText.REASON);
    }

    public LockLine read() {
        return LockFormat.read(text);
    }

    private int endOfName() {
        return text.indexOf(' ');
    }
}
