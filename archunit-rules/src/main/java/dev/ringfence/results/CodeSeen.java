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

    private CodeSeen(String key, FilesSeen files) {
        this.key = key;
        this.files = files;
    }

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

    /** Returns a digest of all contents; nothing where a file cannot be read. */
    Optional<String> contents() {
        try {
            return Optional.of(files.contents(OrdinaryFile.Bound.CLASS_FILE));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static final class Walk {

        private final ProjectCode code;
        private final Instant now;
        private final List<FileTree.Entry> entries = new ArrayList<>();
        private final StringBuilder reading = new StringBuilder();
        private boolean failed;

        Walk(ProjectCode code, Instant now) {
            this.code = code;
            this.now = now;
        }

        void walk() {
            CodeRoots roots = code.roots();
            roots.classes().forEach(root -> add(root, "classes", relative -> relative.endsWith(".class")));
            roots.otherClasses().forEach(root -> add(root, "beside", relative -> relative.endsWith(".class")));
            roots.sources().forEach(root -> add(root, "sources"));
            roots.otherSources().forEach(root -> add(root, "other sources"));
        }

        private void add(SourceRoot root, String role) {
            String how = String.join(
                    " ",
                    role,
                    root.charset().name(),
                    root.classesExpected() ? "with classes" : "without",
                    root.leftToBytecode() ? "left to bytecode" : "read",
                    "from " + root.release());
            add(
                    root.folder(),
                    how,
                    relative -> root.included().test(relative)
                            && Language.ofFile(relative).isPresent());
        }

        private void add(Path folder, String how, Predicate<String> wanted) {
            FileTree tree = FileTree.below(folder, wanted);
            failed |= !tree.failures().isEmpty();
            entries.addAll(tree.files());
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
                    FilesSeen.of(entries, now));
        }
    }
}
