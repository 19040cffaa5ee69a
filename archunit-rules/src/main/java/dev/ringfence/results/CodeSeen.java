package dev.ringfence.results;

import dev.ringfence.files.FileTree;
import dev.ringfence.files.FilesSeen;
import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.files.Sha256;
import dev.ringfence.project.CodeRoots;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.Variants;
import dev.ringfence.scan.text.Language;
import dev.ringfence.scan.text.SourceRoot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Holds the code of one project as the file system tells of it: which files, how they are read, and whether they are as
 * they were.
 */
final class CodeSeen {

    private final String key;
    private final FilesSeen files;
    private final List<Listed> listed;

    private CodeSeen(String key, FilesSeen files, List<Listed> listed) {
        this.key = key;
        this.files = files;
        this.listed = listed;
    }

    /** Says what a file is to a project. */
    enum Role {
        /** Says that the class file is judged. */
        CLASS,
        /** Says that the class file tells what names in sources mean. */
        OTHER_CLASS,
        /** Says that the source is judged. */
        SOURCE,
        /** Says that the source's name alone counts. */
        OTHER_SOURCE
    }

    /** Holds a file with what it is to the project. */
    record Listed(Path path, Role role) {}

    /**
     * Looks at the code of a project; nothing where a folder of it cannot be looked into.
     *
     * @param under what the code is judged by
     * @param now the time, by the clock of the file system
     */
    static Optional<CodeSeen> of(ProjectCode code, String under, Instant now) {
        Walk walk = new Walk(code, now);
        walk.walk();
        return walk.failed ? Optional.empty() : Optional.of(walk.seen(under));
    }

    /** Says what the code is judged by, and how it is read. */
    String key() {
        return key;
    }

    FilesSeen files() {
        return files;
    }

    /** Returns the files, in the order in which they are read. */
    List<Listed> listed() {
        return listed;
    }

    /** Returns a digest of each file's content; nothing where a file cannot be read. */
    Optional<List<String>> contents() {
        try {
            return Optional.of(files.contentsOfEach(OrdinaryFile.Bound.CLASS_FILE));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static final class Walk {

        private final ProjectCode code;
        private final Instant now;
        private final List<FileTree.Entry> entries = new ArrayList<>();
        private final List<Listed> listed = new ArrayList<>();
        private final StringBuilder reading = new StringBuilder();
        private boolean failed;

        Walk(ProjectCode code, Instant now) {
            this.code = code;
            this.now = now;
        }

        void walk() {
            CodeRoots roots = code.roots();
            roots.classes().forEach(root -> addClasses(root, Role.CLASS));
            roots.otherClasses().forEach(root -> addClasses(root, Role.OTHER_CLASS));
            roots.sources().forEach(root -> add(root, Role.SOURCE));
            roots.otherSources().forEach(root -> add(root, Role.OTHER_SOURCE));
        }

        private void addClasses(Path root, Role role) {
            add(root, role, role.name(), relative -> relative.endsWith(".class"));
        }

        private void add(SourceRoot root, Role role) {
            String how = String.join(
                    " ",
                    role.name(),
                    root.charset().name(),
                    root.classesExpected() ? "with classes" : "without",
                    root.leftToBytecode() ? "left to bytecode" : "read",
                    "from " + root.release());
            add(
                    root.folder(),
                    role,
                    how,
                    relative -> root.included().test(relative)
                            && Language.ofFile(relative).isPresent());
        }

        private void add(Path folder, Role role, String how, Predicate<String> wanted) {
            FileTree tree = FileTree.below(folder, wanted);
            failed |= !tree.failures().isEmpty();
            entries.addAll(tree.files());
            tree.files().forEach(file -> listed.add(new Listed(file.path(), role)));
            reading.append(code.shown(folder))
                    .append(' ')
                    .append(how)
                    .append(' ')
                    .append(tree.files().size())
                    .append('\n');
        }

        CodeSeen seen(String under) {
            Variants variants = code.surroundings().variants();
            String built = new TreeSet<>(variants.known()) + " " + new TreeSet<>(variants.active()) + " "
                    + new TreeSet<>(variants.switching());
            return new CodeSeen(
                    Sha256.hex(String.join("\n", under, code.id(), code.kind().name(), built, reading)),
                    FilesSeen.of(entries, now),
                    List.copyOf(listed));
        }
    }
}
