package dev.ringfence.flags;

/** Says where a text has the key of a flag. */
final class KeyInText {

    private static final String PLACEHOLDER = "${";

    private KeyInText() {}

    /** Says whether a program that has the text reads the flag: it is the key, or has it as a placeholder. */
    static boolean isRead(String text, String key) {
        return text.equals(key) || hasPlaceholder(text, PLACEHOLDER + key);
    }

    private static boolean hasPlaceholder(String text, String begin) {
        for (int at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) {
            int end = at + begin.length();
            if (end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '}')) {
                return true;
            }
        }
        return false;
    }

    /** Says whether the text has the key as a whole word. */
    static boolean isWordOf(String text, String key) {
        for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
            int end = at + key.length();
            boolean begins = at == 0 || !isOfWord(text.codePointBefore(at));
            boolean ends = end == text.length() || !isOfWord(text.codePointAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '.' || character == '-';
    }
}
