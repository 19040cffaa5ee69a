package dev.ringfence.exposed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A source of a translation, with what it shows at the end of its lines: {@code // Table: returned by rows()}. Several
 * types are divided by semicolons.
 *
 * @param name of the file, without its ending
 */
record ShownFixture(String name, String text) {

    static final Path FOLDER = Path.of("src/test/resources/dev/ringfence/exposed");

    private static final Pattern MARK = Pattern.compile(" // (\\w+: .+)$");
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");

    /** The fixtures of a folder, by name. */
    static List<ShownFixture> in(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().map(ShownFixture::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ShownFixture of(Path file) {
        try {
            return new ShownFixture(file.getFileName().toString().replace(".java", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String fileName() {
        return name.replace("SaplingTable", "Table") + ".java";
    }

    /** Where it lies below a source root. */
    String path() {
        Matcher declared = PACKAGE.matcher(text);
        return declared.find() ? declared.group(1).replace('.', '/') + "/" + fileName() : fileName();
    }

    /** What its marks say, a line each: {@code 7 Table: returned by rows()}. */
    SortedSet<String> marks() {
        SortedSet<String> marks = new TreeSet<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = MARK.matcher(lines.get(i));
            if (mark.find()) {
                for (String each : mark.group(1).split("; ")) {
                    marks.add(i + 1 + " " + each);
                }
            }
        }
        return marks;
    }

    @Override
    public String toString() {
        return name;
    }
}
