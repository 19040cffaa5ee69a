package dev.ringfence.flags;

import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.flags.ClassesWithFlags.FlagRead;
import dev.ringfence.map.SeamFlag;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.scan.text.Language;
import dev.ringfence.violation.Sighting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the lines of a source that show a flag: those that have its key or the name of its field, imports and comments
 * apart. The lines are for reading; nothing is judged by them.
 */
record PlacesOfFlags(ProjectCode code) {

    private static final Pattern NO_CODE = Pattern.compile("\\s*(?:import |package |//|/\\*|\\*).*");

    List<Sighting> of(FlagRead read) {
        return source(read.type())
                .map(source -> in(source, read.flag()))
                .orElseGet(() -> List.of(new Sighting(read.file(), 0, false)));
    }

    /** The key may stand in a constant elsewhere: then the source as a whole is the place. */
    private static List<Sighting> in(Path source, SeamFlag flag) {
        List<String> lines = linesOf(source);
        String shown = flag.fieldName().orElse(flag.name());
        List<Sighting> found = IntStream.rangeClosed(1, lines.size())
                .filter(line -> KeyInText.isWordOf(inTexts(lines.get(line - 1), flag), shown)
                        && !NO_CODE.matcher(lines.get(line - 1)).matches())
                .mapToObj(line -> new Sighting(source, line, false))
                .toList();
        return found.isEmpty() ? List.of(new Sighting(source, 0, false)) : found;
    }

    /** A dot before the name of a field is none of its name. */
    private static String inTexts(String line, SeamFlag flag) {
        return flag.isField() ? line.replace('.', ' ') : line;
    }

    private static List<String> linesOf(Path source) {
        try {
            return OrdinaryFile.text(source, OrdinaryFile.Bound.SOURCE).lines().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private Optional<Path> source(TypeName type) {
        String folder = type.packageName().replace('.', '/');
        return Arrays.stream(Language.values())
                .flatMap(language -> code.roots().sources().stream()
                        .map(root -> root.folder().resolve(folder).resolve(language.fileNameOf(type.simpleName()))))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
