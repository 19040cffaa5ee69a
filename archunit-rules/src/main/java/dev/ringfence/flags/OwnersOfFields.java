package dev.ringfence.flags;

import dev.ringfence.files.FileTree;
import dev.ringfence.flags.TextsOfClass.NamedField;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the flag behind a field that is reached through a subtype: {@code MyFlags.NEW}, where {@code MyFlags extends
 * Features}. A class that declares a field of that name itself hides the flag. The order is that of JVMS 5.4.3.2: a
 * class, its interfaces, its superclass.
 *
 * <p>Class files are looked for only when a field has the name of a flag. Not safe for use by several threads.
 */
final class OwnersOfFields {

    private final WantedFlags wanted;
    private final List<FileTree.Entry> judged;
    private final List<Path> otherRoots;
    private final Map<String, Optional<TextsOfClass.Read>> read = new HashMap<>();
    private @Nullable Map<String, FileTree.Entry> files;

    /**
     * Begins without having read any.
     *
     * @param judged the class files that are judged
     * @param otherRoots folders of others
     */
    OwnersOfFields(WantedFlags wanted, List<FileTree.Entry> judged, List<Path> otherRoots) {
        this.wanted = wanted;
        this.judged = judged;
        this.otherRoots = otherRoots;
    }

    /** Returns the full name of the flag that the field is; nothing where it is none, or nobody can tell. */
    Optional<String> flagOf(NamedField field) {
        return wanted.hasFieldCalled(field.name())
                ? declared(field, new HashSet<>()).filter(wanted::hasField)
                : Optional.empty();
    }

    /** Returns the full name of what the field is, as far as class files are there. */
    private Optional<String> declared(NamedField field, Set<String> met) {
        if (wanted.hasField(field.qualified())) {
            return Optional.of(field.qualified());
        }
        if (!met.add(field.owner())) {
            return Optional.empty();
        }
        return classNamed(field.owner()).flatMap(owner -> declared(owner, field, met));
    }

    private Optional<String> declared(TextsOfClass.Read owner, NamedField field, Set<String> met) {
        return owner.declared().contains(field.name())
                ? Optional.of(field.qualified())
                : owner.supertypes().stream()
                        .flatMap(each -> declared(new NamedField(each, field.name()), met).stream())
                        .findFirst();
    }

    /** Says whether a class has a field of that name, its own or a supertype's. What is not here may have any. */
    boolean mayHave(NamedField field) {
        return mayHave(field.owner(), field.name(), new HashSet<>());
    }

    private boolean mayHave(String owner, String name, Set<String> met) {
        if (!met.add(owner) || owner.startsWith("java.")) {
            return false;
        }
        return classNamed(owner)
                .map(found -> found.declared().contains(name)
                        || found.supertypes().stream().anyMatch(each -> mayHave(each, name, met)))
                .orElse(true);
    }

    private Optional<TextsOfClass.Read> classNamed(String name) {
        return read.computeIfAbsent(
                name,
                unused -> Optional.ofNullable(files().get(name.replace('.', '/') + ".class"))
                        .flatMap(file -> TextsOfClass.of(file, bytes -> true)));
    }

    private Map<String, FileTree.Entry> files() {
        Map<String, FileTree.Entry> known = files;
        if (known == null) {
            known = Stream.concat(judged.stream(), ClassesWithFlags.classFiles(otherRoots).stream())
                    .collect(Collectors.toMap(FileTree.Entry::relative, file -> file, (nearer, other) -> nearer));
            files = known;
        }
        return known;
    }
}
