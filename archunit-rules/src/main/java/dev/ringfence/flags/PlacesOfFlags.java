package dev.ringfence.flags;

import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.flags.ClassesWithFlags.FlagRead;
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
import java.util.stream.Stream;

/** Finds the lines of sources at which flags are read. They are for reading; nothing is judged by them. */
record PlacesOfFlags(ProjectCode code) {

    List<Sighting> of(FlagRead read) {
        return source(read)
                .map(source -> in(source, read))
                .orElseGet(() -> List.of(new Sighting(read.file(), 0, false)));
    }

    private static List<Sighting> in(Path source, FlagRead read) {
        List<Integer> lines = new LinesOfFlag(linesOf(source), read.flag(), read.traces()).find();
        return lines.isEmpty()
                ? List.of(new Sighting(source, 0, false))
                : lines.stream().map(line -> new Sighting(source, line, false)).toList();
    }

    private static List<String> linesOf(Path source) {
        try {
            return OrdinaryFile.text(source, OrdinaryFile.Bound.SOURCE).lines().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** The class file names its source; where that is not there, a source may bear the name of the type. */
    private Optional<Path> source(FlagRead read) {
        return Stream.concat(read.traces().source().stream(), namesAfter(read.type()))
                .flatMap(name -> code.roots().sources().stream()
                        .map(root -> root.folder().resolve(folder(read.type())).resolve(name)))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static Stream<String> namesAfter(TypeName type) {
        return Arrays.stream(Language.values()).map(language -> language.fileNameOf(type.simpleName()));
    }

    private static String folder(TypeName type) {
        return type.packageName().replace('.', '/');
    }
}
