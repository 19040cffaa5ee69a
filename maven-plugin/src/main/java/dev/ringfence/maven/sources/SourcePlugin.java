package dev.ringfence.maven.sources;

import dev.ringfence.project.CodeKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says where the goals of a plugin find or put sources that are compiled.
 *
 * @param plugins the plugin's group and artifact; forks of it differ in these
 * @param goals those that compile or add sources
 * @param kind the code that these goals serve
 * @param parameter what names the folders
 * @param switches all of which must be on
 */
record SourcePlugin(Pattern plugins, Set<String> goals, CodeKind kind, Parameter parameter, List<Switch> switches) {

    /**
     * Names what turns a goal on and off.
     *
     * @param element in the configuration
     * @param property counts where the configuration is silent; empty where there is none
     * @param usual what counts where both are silent
     * @param adds the value with which the goal adds its folders
     */
    private record Switch(String element, String property, boolean usual, boolean adds) {

        boolean isOn(Configuration configuration, FolderNames names) {
            boolean value = configuration
                    .text(element)
                    .or(() -> names.property(property))
                    .map(Boolean::parseBoolean)
                    .orElse(usual);
            return value == adds;
        }
    }

    static SourcePlugin of(String plugins, CodeKind kind, Set<String> goals, Parameter parameter) {
        return new SourcePlugin(Pattern.compile(plugins), goals, kind, parameter, List.of());
    }

    SourcePlugin unless(String element, String property) {
        return with(new Switch(element, property, false, false));
    }

    SourcePlugin where(String element, String property, boolean usual) {
        return with(new Switch(element, property, usual, true));
    }

    private SourcePlugin with(Switch another) {
        return new SourcePlugin(
                plugins,
                goals,
                kind,
                parameter,
                Stream.concat(switches.stream(), Stream.of(another)).toList());
    }

    /** Returns the folders that a run of the plugin adds; none where it is another plugin's, or turned off. */
    Stream<NamedFolder> foldersOf(Run run, FolderNames names) {
        boolean adds = plugins.matcher(run.plugin()).matches()
                && run.goal().map(goals::contains).orElse(true)
                && switches.stream().allMatch(each -> each.isOn(run.configuration(), names));
        return adds ? parameter.foldersOf(run.configuration(), names) : Stream.empty();
    }
}
