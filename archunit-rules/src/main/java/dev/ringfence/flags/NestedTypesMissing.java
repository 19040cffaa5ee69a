package dev.ringfence.flags;

import dev.ringfence.files.FileTree;
import dev.ringfence.map.SeamFlag;
import dev.ringfence.map.yaml.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells of fields whose type should lie in a type of these class files, and does not. */
final class NestedTypesMissing {

    private static final String CLASS = ".class";

    private final List<FileTree.Entry> files;

    NestedTypesMissing(List<FileTree.Entry> files) {
        this.files = files;
    }

    /** @param doubts takes what keeps a flag from being seen */
    void addDoubts(Collection<SeamFlag> fields, List<FlagDoubt> doubts) {
        if (fields.isEmpty()) {
            return;
        }
        Set<String> types = files.stream()
                .map(file -> file.relative().replace('/', '.').replace('$', '.'))
                .map(name -> name.substring(0, name.length() - CLASS.length()))
                .collect(Collectors.toSet());
        fields.forEach(field -> doubt(field, types).ifPresent(doubts::add));
    }

    private static Optional<FlagDoubt> doubt(SeamFlag field, Set<String> types) {
        String type = field.typeOfField().orElseThrow();
        return types.contains(type)
                ? Optional.empty()
                : around(type, types).map(outer -> doubt(field, type, outer, types));
    }

    /** Returns the type that is there and holds the one that is not. */
    private static Optional<String> around(String type, Set<String> types) {
        for (int dot = type.lastIndexOf('.'); dot > 0; dot = type.lastIndexOf('.', dot - 1)) {
            if (types.contains(type.substring(0, dot))) {
                return Optional.of(type.substring(0, dot));
            }
        }
        return Optional.empty();
    }

    private static FlagDoubt doubt(SeamFlag field, String type, String outer, Set<String> types) {
        String nested = type.substring(outer.length() + 1);
        List<String> others = types.stream()
                .filter(each -> each.startsWith(outer + "."))
                .map(each -> each.substring(outer.length() + 1))
                .sorted()
                .toList();
        String meant = Nearest.to(nested, others)
                .map(near -> "Did you mean `" + near + "`? ")
                .orElse("");
        return new FlagDoubt(
                field.place(),
                outer + " has no type " + nested + " in it",
                meant + "Correct the name, or take the flag out of `flags`.");
    }
}
