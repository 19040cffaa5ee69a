package dev.ringfence.scan.classfile;

import java.util.List;

/** Knows what the texts of class files mean, for all the files that one thread reads. Not safe for use by several threads. */
public final class TextMeanings {

    private final TextTable<String> words;
    private final TextTable<String> classes;
    private final TextTable<List<String>> signatures;

    /** Knows none yet. */
    public TextMeanings() {
        this(new SharedNames());
    }

    /** Knows none yet, and gives the same names as others do that share them. */
    TextMeanings(SharedNames names) {
        words = new TextTable<>(names::of);
        classes = new TextTable<>(text -> names.of(binaryName(text)));
        signatures = new TextTable<>(text -> namesIn(text, names));
    }

    /** Returns the text as it stands. */
    String word(ByteReader in, int place) throws UnreadableClassException {
        return words.of(in, place);
    }

    /** Returns the binary name, with dots, that a class constant's text stands for. */
    String className(ByteReader in, int place) throws UnreadableClassException {
        return classes.of(in, place);
    }

    /** Returns the binary names in a descriptor or signature; none from any other text. */
    List<String> classNames(ByteReader in, int place) throws UnreadableClassException {
        return signatures.of(in, place);
    }

    private static List<String> namesIn(String signature, SharedNames names) {
        return Signatures.classesIn(signature).stream()
                .map(name -> names.of(name.replace('/', '.')))
                .toList();
    }

    private static String binaryName(String internalName) throws UnreadableClassException {
        if (!isInternalName(internalName)) {
            throw new UnreadableClassException("has a class constant that names no class: " + printable(internalName));
        }
        return internalName.replace('/', '.');
    }

    private static boolean isInternalName(String text) {
        boolean atStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '.' || c == ';' || c == '[' || c == '/' && atStart) {
                return false;
            }
            atStart = c == '/';
        }
        return !atStart;
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
