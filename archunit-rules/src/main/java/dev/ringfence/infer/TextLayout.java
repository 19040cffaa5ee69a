package dev.ringfence.infer;

/**
 * Says how the lines of a text end, so that an edited text ends its lines the same way.
 *
 * @param start a byte order mark, or nothing
 * @param lineEnd what ends a line
 * @param endsOpen whether the last line has no end
 */
record TextLayout(String start, String lineEnd, boolean endsOpen) {

    static TextLayout of(String text) {
        return new TextLayout(
                text.startsWith("\uFEFF") ? "\uFEFF" : "", text.contains("\r\n") ? "\r\n" : "\n", !text.endsWith("\n"));
    }

    /** Returns a text, each line of which ends with a line feed, laid out so. */
    String over(String text) {
        String whole = endsOpen && text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return start + whole.replace("\n", lineEnd);
    }
}
