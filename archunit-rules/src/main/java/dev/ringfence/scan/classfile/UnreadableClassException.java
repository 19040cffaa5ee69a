package dev.ringfence.scan.classfile;

import java.io.IOException;

/** Says that a class file cannot be read; the message is the reason, one line that can follow the file's name. */
public final class UnreadableClassException extends IOException {

    private static final long serialVersionUID = 1L;

    public UnreadableClassException(String reason) {
        super(reason);
    }

    /** Says why, such as {@code ends too early, at byte 512}. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
