package dev.ringfence.map.yaml;

import dev.ringfence.map.Place;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the parts that a map includes: what teams keep beside their code. */
final class PartSection {

    private static final String PART = "part";

    private final Problems problems;
    private final Values values;
    private final MapFiles.Source files;
    private final List<Fields> read = new ArrayList<>();
    private boolean whole = true;
    private int size;

    private PartSection(Problems problems, MapFiles.Source files) {
        this.problems = problems;
        this.values = new Values(problems);
        this.files = files;
    }

    /**
     * Holds the parts that could be read.
     *
     * @param fields what stands in each
     * @param whole whether those are all, so that something may be said of what stands in none
     */
    record Parts(List<Fields> fields, boolean whole) {}

    static Parts readAll(IncludeSection.Included included, Problems problems, MapFiles.Source files) {
        PartSection section = new PartSection(problems, files);
        included.parts().forEach(section::add);
        return new Parts(List.copyOf(section.read), section.whole && included.whole());
    }

    /** Says whether the text is a part, whatever its file is called. */
    static boolean isPart(Node tree) {
        return entry(tree)
                .filter(entry -> entry.value() instanceof Node.Scalar scalar
                        && scalar.plain()
                        && scalar.text().equals("true"))
                .isPresent();
    }

    private static Optional<Node.Entry> entry(Node tree) {
        List<Node.Entry> entries = tree instanceof Node.Mapping mapping ? mapping.entries() : List.of();
        return entries.stream().filter(entry -> entry.key().text().equals(PART)).findFirst();
    }

    /** Refuses to make a map of a part alone, which has no root. */
    static Problems.Stop refuseAlone(Node tree, Problems problems, MapFiles.Source files) {
        return problems.stop(
                entry(tree).orElseThrow().key().place(),
                "this is a part of a module map, and a part never stands alone",
                files.howToInclude());
    }

    private void add(String path, Place glob) {
        Optional<Fields> fields =
                tree(path).filter(tree -> isMarked(tree, path, glob)).flatMap(this::fields);
        whole &= fields.isPresent();
        fields.ifPresent(read::add);
    }

    private Optional<Node> tree(String path) {
        Problems inPart = problems.inPart(path);
        try {
            byte[] content = files.part(path);
            size += content.length;
            if (size > DecodedMap.LARGEST) {
                throw inPart.stopAt(
                        1, 1, "the parts up to here are larger than 4 MiB together", "Take out what is generated.");
            }
            return Optional.of(new TreeReader(DecodedMap.of(content, inPart), path, inPart).read());
        } catch (AccessDeniedException denied) {
            inPart.error(new Place(path, 1, 1), "the file may not be read", "Allow reading it.");
        } catch (IOException broken) {
            inPart.error(
                    new Place(path, 1, 1),
                    "the file cannot be read: " + broken.getMessage(),
                    "Look at the disk, then try again.");
        } catch (Problems.Stop alreadyReported) {
            giveUpAfterTooMany(alreadyReported);
        }
        return Optional.empty();
    }

    private void giveUpAfterTooMany(Problems.Stop stop) {
        if (problems.areTooMany()) {
            throw stop;
        }
    }

    private boolean isMarked(Node tree, String path, Place glob) {
        if (isPart(tree)) {
            return true;
        }
        problems.error(
                new Place(path, 1, 1),
                "the file is included in " + glob.file() + ", line " + glob.line() + ", and does not say `part: true`",
                "Write `part: true` in it, or make the glob narrower.");
        return false;
    }

    private Optional<Fields> fields(Node tree) {
        Optional<Fields> fields = values.object(tree, "a part", AllowedKeys.PART);
        fields.ifPresent(part -> MapSection.readVersion(part, problems));
        return fields;
    }
}
