package dev.ringfence.flags;

import dev.ringfence.files.FileTree;
import dev.ringfence.flags.TextsOfClass.NamedField;
import dev.ringfence.flags.TextsOfClass.TextRead;
import dev.ringfence.map.SeamFlag;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.yaml.Nearest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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
     * @param traces what leads to the place in its source
     */
    record FlagRead(TypeName type, SeamFlag flag, Path file, Traces traces) {}

    private record OfFile(FileTree.Entry file, TextsOfClass.Read read) {}

    /** @param doubts takes what keeps a flag from being seen */
    List<FlagRead> read(List<FlagDoubt> doubts) {
        List<FileTree.Entry> all = classFiles(roots);
        List<OfFile> files = all.parallelStream()
                .flatMap(file -> read(file).map(read -> new OfFile(file, read)).stream())
                .toList();
        OwnersOfFields owners = new OwnersOfFields(wanted, all, otherRoots);
        files.forEach(each -> addDoubts(each, owners, doubts));
        new NestedTypesMissing(all).addDoubts(wanted.fields(), doubts);
        return files.stream().flatMap(each -> reads(each, files, owners)).toList();
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

    private Stream<FlagRead> reads(OfFile each, List<OfFile> all, OwnersOfFields owners) {
        Path file = each.file().path();
        TypeName type = topLevel(file, each.read().name());
        Stream<FlagRead> keys = wanted.keys().stream().flatMap(flag -> {
            List<TextRead> reading = each.read().texts().stream()
                    .filter(text -> KeyInText.isRead(text.text(), flag.name()))
                    .toList();
            return reading.isEmpty()
                    ? Stream.empty()
                    : Stream.of(
                            new FlagRead(type, flag, file, Traces.ofTexts(each.read(), reading, constants(all, flag))));
        });
        Map<String, SortedSet<Integer>> read = linesOfFields(each.read(), owners);
        Stream<FlagRead> fields = wanted.fields().stream()
                .filter(flag -> !isDeclaredIn(type, flag))
                .flatMap(flag -> Optional.ofNullable(read.get(flag.name()))
                        .map(lines -> new FlagRead(type, flag, file, Traces.ofField(each.read(), lines)))
                        .stream());
        return Stream.concat(keys, fields);
    }

    private static Map<String, SortedSet<Integer>> linesOfFields(TextsOfClass.Read read, OwnersOfFields owners) {
        Map<String, SortedSet<Integer>> lines = new HashMap<>();
        read.fields()
                .forEach((field, at) -> owners.flagOf(field)
                        .ifPresent(flag -> lines.computeIfAbsent(flag, unused -> new TreeSet<>())
                                .addAll(at)));
        return lines;
    }

    private static Set<String> constants(List<OfFile> all, SeamFlag flag) {
        return all.stream()
                .flatMap(each -> each.read().constants().entrySet().stream())
                .filter(constant -> constant.getValue()
                        .filter(text -> KeyInText.isRead(text, flag.name()))
                        .isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
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

    private void addDoubts(OfFile each, OwnersOfFields owners, List<FlagDoubt> doubts) {
        for (SeamFlag flag : wanted.declaredIn(each.file().relative())) {
            String field = flag.fieldName().orElseThrow();
            if (!owners.mayHave(new NamedField(each.read().name(), field))) {
                doubts.add(new FlagDoubt(
                        flag.place(),
                        flag.typeOfField().orElseThrow() + " has no field " + field,
                        Nearest.to(field, each.read().declared())
                                        .map(near -> "Did you mean `" + near + "`? ")
                                        .orElse("")
                                + "Correct the name, or take the flag out of `flags`."));
            } else if (each.read().constants().containsKey(field)) {
                doubts.add(new FlagDoubt(
                        flag.place(),
                        flag.name() + " is a constant, and compilers copy its value to where it is read",
                        "Write its text as a `key`; a constant that is true or false is seen once it is no constant."));
            }
        }
    }
}
