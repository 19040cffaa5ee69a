package dev.ringfence.flags;

import dev.ringfence.files.FileTree;
import dev.ringfence.map.SeamFlag;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.yaml.Nearest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads which classes read a flag. A class file that is none, or is unfit to be read, is left out: whoever reads it for
 * its names tells of it.
 *
 * @param roots folders of class files
 * @param otherRoots folders of class files that are not judged, and still tell what a class extends
 */
record ClassesWithFlags(WantedFlags wanted, List<Path> roots, List<Path> otherRoots) {

    /**
     * Says that a class reads a flag.
     *
     * @param type the top-level type around the class
     * @param file the class file
     */
    record FlagRead(TypeName type, SeamFlag flag, Path file) {}

    private record OfFile(FileTree.Entry file, TextsOfClass.Read read) {}

    /** @param doubts takes what keeps a flag from being seen */
    List<FlagRead> read(List<FlagDoubt> doubts) {
        List<FileTree.Entry> all = classFiles(roots);
        List<OfFile> files = all.parallelStream()
                .flatMap(file -> read(file).map(read -> new OfFile(file, read)).stream())
                .toList();
        files.forEach(each -> addDoubts(each, doubts));
        new NestedTypesMissing(all).addDoubts(wanted.fields(), doubts);
        OwnersOfFields owners = new OwnersOfFields(wanted, all, otherRoots);
        return files.stream().flatMap(each -> reads(each, owners)).toList();
    }

    static List<FileTree.Entry> classFiles(List<Path> roots) {
        return roots.stream()
                .distinct()
                .flatMap(root -> FileTree.below(root, name -> name.endsWith(".class")).files().stream())
                .toList();
    }

    private Optional<TextsOfClass.Read> read(FileTree.Entry file) {
        return TextsOfClass.of(
                file,
                bytes -> wanted.mayBeIn(bytes)
                        || !wanted.declaredIn(file.relative()).isEmpty());
    }

    private Stream<FlagRead> reads(OfFile each, OwnersOfFields owners) {
        TypeName type = topLevel(each.file().path(), each.read().name());
        Stream<SeamFlag> keys = wanted.keys().stream()
                .filter(flag -> each.read().texts().stream().anyMatch(text -> KeyInText.isRead(text, flag.name())));
        Set<String> read = each.read().fields().stream()
                .flatMap(field -> owners.flagOf(field).stream())
                .collect(Collectors.toSet());
        Stream<SeamFlag> fields =
                wanted.fields().stream().filter(flag -> read.contains(flag.name()) && !isDeclaredIn(type, flag));
        return Stream.concat(keys, fields)
                .map(flag -> new FlagRead(type, flag, each.file().path()));
    }

    private static boolean isDeclaredIn(TypeName type, SeamFlag flag) {
        return (flag.typeOfField().orElseThrow() + ".").startsWith(type.qualified() + ".");
    }

    /** Returns the type around a class: the shortest part of its name, up to a dollar, that is a class too. */
    private static TypeName topLevel(Path file, String name) {
        int simple = name.lastIndexOf('.') + 1;
        for (int dollar = name.indexOf('$', simple + 1); dollar > 0; dollar = name.indexOf('$', dollar + 1)) {
            if (Files.isRegularFile(file.resolveSibling(name.substring(simple, dollar) + ".class"))) {
                return new TypeName(name.substring(0, dollar));
            }
        }
        return new TypeName(name);
    }

    private void addDoubts(OfFile each, List<FlagDoubt> doubts) {
        for (SeamFlag flag : wanted.declaredIn(each.file().relative())) {
            String field = flag.fieldName().orElseThrow();
            if (!each.read().declared().contains(field)) {
                doubts.add(new FlagDoubt(
                        flag.place(),
                        flag.typeOfField().orElseThrow() + " has no field " + field,
                        Nearest.to(field, each.read().declared())
                                        .map(near -> "Did you mean `" + near + "`? ")
                                        .orElse("")
                                + "Correct the name, or take the flag out of `flags`."));
            } else if (each.read().constants().contains(field)) {
                doubts.add(new FlagDoubt(
                        flag.place(),
                        flag.name() + " is a constant, and compilers copy its value to where it is read",
                        "Write its text as a `key`; a constant that is true or false is seen once it is no constant."));
            }
        }
    }
}
