package dev.ringfence.advice;

import java.util.Optional;

/**
 * Says why violations of the same kind are violations.
 *
 * @param why what the map says, one line with its place
 * @param because the map's own reason for it
 * @param ask whom to ask
 */
public record Reason(String why, Optional<String> because, Optional<String> ask) {

    /** Returns the whole of {@code why} in one line. */
    public String message() {
        return why + because.map(reason -> ", because: " + reason).orElse("");
    }
}
