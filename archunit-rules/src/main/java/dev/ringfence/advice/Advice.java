package dev.ringfence.advice;

import java.util.List;
import java.util.Optional;

/**
 * Tells a person what to know of violations of the same kind.
 *
 * @param why what the map says, one line with its place
 * @param because the map's own reason for it
 * @param instead what is allowed, where there is something
 * @param ask whom to ask
 * @param waysOut each way out, with its command or edit; the best one first
 */
public record Advice(
        String why, Optional<String> because, Optional<String> instead, Optional<String> ask, List<String> waysOut) {

    /** Returns the whole of {@code why} in one line. */
    public String message() {
        return why + because.map(reason -> ", because: " + reason).orElse("");
    }
}
