package dev.ringfence.frozen.lock;

import dev.ringfence.ledger.EscapedWord;
import dev.ringfence.ledger.LedgerText;

/**
 * A line of a lock as it stands there; a lock has many, and few of them are ever asked for more than their type.
 *
 * @param text the whole line, which {@link LockFormat#isLine} took for one
 * @param number its place in the file, from 1
 */
public record WrittenLine(String text, int number) {

    private static final String OF_FILE = "= ";
    private static final String OF_TYPE_ITSELF = "- ";

    /** The type, nested or not, or the path of a resource. */
    public String name() {
        return EscapedWord.read(text.substring(0, endOfName()));
    }

    /** Whether it begins with the name; a name that has to be escaped is never found so. */
    public boolean isNamed(String name) {
        return text.length() > name.length() && text.charAt(name.length()) == ' ' && text.startsWith(name);
    }

    /** Whether it is the content of a source or a resource. */
    public boolean isOfFile() {
        return text.startsWith(OF_FILE, endOfName() + 1);
    }

    /** Whether it is the content of a resource. */
    boolean isOfResource() {
        return isOfFile() && name().startsWith(LockLine.OfFile.RESOURCE);
    }

    /** Whether it is a type's own, and not one of a member. */
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
