package dev.ringfence.maven.sources;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says how a parameter of a plugin names folders of sources. */
@FunctionalInterface
interface Parameter {

    /** Returns the folders that a configuration names. */
    Stream<NamedFolder> foldersOf(Configuration configuration, FolderNames names);

    /** Reads one folder, or a list of folders. */
    static Parameter folders(String name) {
        return (configuration, names) -> {
            List<String> texts = configuration.texts(name);
            return texts.stream().flatMap(text -> names.of(text).stream()).map(NamedFolder::of);
        };
    }

    /** Reads a list of file sets, each a folder with patterns. */
    static Parameter fileSets(String name) {
        return (configuration, names) -> configuration.part(name).parts().stream()
                .flatMap(set -> Stream.of("directory", "basedir")
                        .flatMap(element -> set.text(element).stream())
                        .flatMap(text -> names.of(text).stream())
                        .map(folder -> new NamedFolder(folder, patterns(set))));
    }

    private static Patterns patterns(Configuration fileSet) {
        return Patterns.of(fileSet.texts("includes"), fileSet.texts("excludes"));
    }

    /** Takes the folder below which a plugin writes, and in it the one in which the sources begin. */
    static Parameter generated(String name, String below, String usual) {
        return (configuration, names) -> folders(name)
                .foldersOf(configuration, names)
                .map(NamedFolder::folder)
                .map(folder -> folder.resolve(
                        configuration.part("configOptions").text(below).orElse(usual)))
                .map(NamedFolder::of);
    }

    /** Takes the usual folder where the parameter is not set. */
    default Parameter orElse(String usual) {
        return (configuration, names) -> {
            List<NamedFolder> named = foldersOf(configuration, names).toList();
            Function<Path, NamedFolder> whole = NamedFolder::of;
            return named.isEmpty() ? names.of(usual).stream().map(whole) : named.stream();
        };
    }

    /** Applies the patterns that the configuration holds beside the parameter. */
    default Parameter withPatterns() {
        return (configuration, names) ->
                foldersOf(configuration, names).map(named -> new NamedFolder(named.folder(), patterns(configuration)));
    }
}
