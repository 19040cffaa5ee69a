package dev.ringfence.runs;

import dev.ringfence.files.FileTree;
import dev.ringfence.files.FilesSeen;
import dev.ringfence.files.Listings;
import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.files.Sha256;
import dev.ringfence.project.CodeRoots;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.Variants;
import dev.ringfence.scan.text.Language;
import dev.ringfence.scan.text.SourceRoot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds the code of one project as the file system tells of it: which files, how they are read, and whether they are as
 * they were. Not safe for several threads.
 */
final class CodeSeen {

    private final String key;
    private final String keyOfAny;
    private final String reading;
    private final FilesSeen files;
    private final List<Walked> folders;
    private @Nullable List<Listed> listed;

    private CodeSeen(String key, String keyOfAny, String reading, FilesSeen files, List<Walked> folders) {
        this.key = key;
        this.keyOfAny = keyOfAny;
        this.reading = reading;
        this.files = files;
        this.folders = folders;
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

    /**
     * Holds a file with what it is to the project. Tens of thousands are held at a time, so names are made when asked for.
     *
     * @param folder the role, and the number of the folder
     */
    record Listed(FileTree.Entry entry, Role role, String folder) {

        Path path() {
            return entry.path();
        }

        /** Returns what tells the file wherever the project lies. */
        String name() {
            return folder + entry.relative();
        }

        /** Returns the role of the file of that name. */
        static Role role(String name) {
            return Role.valueOf(name.substring(0, name.indexOf(' ')));
        }
    }

    /**
     * Looks at the code of a project; nothing where a folder of it cannot be looked into.
     *
     * @param tool the version of Ringfence
     * @param under what the code is judged by
     * @param listings lists the code's files
     */
    static Optional<CodeSeen> of(ProjectCode code, String tool, String under, Listings listings) {
        Walk walk = new Walk(code, listings);
        walk.walk();
        return walk.failed ? Optional.empty() : Optional.of(walk.seen(tool, under));
    }

    /** Says what the code is judged by, and how it is read. */
    String key() {
        return key;
    }

    /** Says the same, however many files there are. */
    String keyOfAny() {
        return keyOfAny;
    }

    /** Says how each file is read, whatever the code is judged by. */
    String reading() {
        return reading;
    }

    /** Returns the names of the files, in the order in which they are read. */
    List<String> names() {
        return listed().stream().map(Listed::name).toList();
    }

    FilesSeen files() {
        return files;
    }

    /** Returns the files, in the order in which they are read. */
    List<Listed> listed() {
        List<Listed> all = listed;
        if (all == null) {
            all = IntStream.range(0, folders.size())
                    .boxed()
                    .flatMap(number -> folders.get(number).listed(number))
                    .toList();
            listed = all;
        }
        return all;
    }

    /** Returns a digest of the names and contents of all files. */
    String digest(List<String> contents) {
        return FilesSeen.digest(Stream.concat(names().stream(), contents.stream()));
    }

    /** Returns a digest of each file's content; nothing where a file cannot be read. */
    Optional<List<String>> contents() {
        try {
            return Optional.of(files.contentsOfEach(OrdinaryFile.Bound.CLASS_FILE));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Describes a folder in which files are looked for.
     *
     * @param how how they are read
     */
    private record Wanted(Path folder, Role role, String how, Predicate<String> files) {

        Wanted(Path classes, Role role) {
            this(classes, role, role.name(), relative -> relative.endsWith(".class"));
        }

        Wanted(SourceRoot root, Role role) {
            this(
                    root.folder(),
                    role,
                    String.join(
                            " ",
                            role.name(),
                            root.charset().name(),
                            root.classesExpected() ? "with classes" : "without",
                            root.leftToBytecode() ? "left to bytecode" : "read",
                            "from " + root.release()),
                    relative -> root.included().test(relative)
                            && Language.ofFile(relative).isPresent());
        }

        Walked walked(Listings listings) {
            return new Walked(this, listings.of(folder).only(files));
        }
    }

    /** Holds the files that are wanted in a folder. */
    private record Walked(Wanted wanted, FileTree tree) {

        Stream<Listed> listed(int number) {
            String folder = wanted.role().name() + " " + number + " ";
            return tree.files().stream().map(file -> new Listed(file, wanted.role(), folder));
        }
    }

    private static final class Walk {

        private final ProjectCode code;
        private final Listings listings;
        private final List<FileTree.Entry> entries = new ArrayList<>();
        private final List<Walked> folders = new ArrayList<>();
        private final StringBuilder reading = new StringBuilder();
        private final StringBuilder counts = new StringBuilder();
        private boolean failed;

        Walk(ProjectCode code, Listings listings) {
            this.code = code;
            this.listings = listings;
        }

        /** Each folder is walked by a thread of its own, and all are taken in order. */
        void walk() {
            CodeRoots roots = code.roots();
            List<Walked> walked = Stream.of(
                            roots.classes().stream().map(root -> new Wanted(root, Role.CLASS)),
                            roots.otherClasses().stream().map(root -> new Wanted(root, Role.OTHER_CLASS)),
                            roots.sources().stream().map(root -> new Wanted(root, Role.SOURCE)),
                            roots.otherSources().stream().map(root -> new Wanted(root, Role.OTHER_SOURCE)))
                    .flatMap(each -> each)
                    .toList()
                    .parallelStream()
                    .map(wanted -> wanted.walked(listings))
                    .toList();
            walked.forEach(this::add);
        }

        private void add(Walked folder) {
            folders.add(folder);
            FileTree tree = folder.tree();
            failed |= !tree.failures().isEmpty();
            entries.addAll(tree.files());
            reading.append(code.shown(folder.wanted().folder()))
                    .append(' ')
                    .append(folder.wanted().how())
                    .append('\n');
            counts.append(tree.files().size()).append('\n');
        }

        CodeSeen seen(String tool, String under) {
            Variants variants = code.surroundings().variants();
            String built = new TreeSet<>(variants.known()) + " " + new TreeSet<>(variants.active()) + " "
                    + new TreeSet<>(variants.switching());
            String any = String.join("\n", tool, under, code.id(), code.kind().name(), built, reading);
            return new CodeSeen(
                    Sha256.hex(any + "\n" + counts),
                    Sha256.hex(any),
                    Sha256.hex(tool + "\n" + reading),
                    FilesSeen.of(entries, listings.begun()),
                    List.copyOf(folders));
        }
    }
}
