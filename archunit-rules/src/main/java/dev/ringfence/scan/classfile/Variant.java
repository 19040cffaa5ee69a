package dev.ringfence.scan.classfile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the variants of classes in a jar of several releases of Java, which lie below {@code META-INF/versions/17}. */
public final class Variant {

    private static final Pattern FOLDER =
            Pattern.compile("(?:^|[/\\\\])META-INF[/\\\\]versions[/\\\\](\\d{1,4})(?:[/\\\\]|$)");

    private Variant() {}

    /** Returns the release from which on the class file counts; 0 for one that is no variant. */
    public static int releaseOf(String path) {
        Matcher folder = FOLDER.matcher(path);
        int release = 0;
        while (folder.find()) {
            release = Integer.parseInt(folder.group(1));
        }
        return release;
    }
}
