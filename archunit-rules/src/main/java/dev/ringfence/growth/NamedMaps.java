package dev.ringfence.growth;

import dev.ringfence.git.TreeFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says which maps the poms and options of a tree name for a project, so far as their texts tell: {@code <map>},
 * {@code ringfence.map}, and the properties in these. A comment names none.
 */
final class NamedMaps {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern ELEMENT = Pattern.compile("<([\\w.-]++)>\\s*+([^<>]*?)\\s*+</");
    private static final Pattern OPTION = Pattern.compile("-D([^\\s=\"']++)=(?:\"([^\"\\n]*+)\"|([^\\s\"']++))");
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^{}]++)}");
    private static final Set<String> NAMES = Set.of("map", "ringfence.map");

    /** Bounds how often properties name each other. */
    private static final int MOST_ROUNDS = 4;

    private final TreeFiles tree;
    private final List<String> folders;
    private final List<Setting> settings;

    /**
     * Looks at the poms and options of a project.
     *
     * @param folders that of the project and all above it
     */
    NamedMaps(TreeFiles tree, List<String> folders) {
        this.tree = tree;
        this.folders = folders;
        this.settings = folders.stream()
                .flatMap(folder -> Stream.concat(
                        inPom(DebtFiles.join(folder, "pom.xml")),
                        Stream.of(".mvn/maven.config", ".mvn/jvm.config")
                                .flatMap(file -> inOptions(DebtFiles.join(folder, file)))))
                .toList();
    }

    private record Setting(String name, String value) {}

    private Stream<Setting> inPom(String path) {
        return text(path)
                .map(text -> COMMENT.matcher(text).replaceAll(""))
                .flatMap(text -> ELEMENT.matcher(text).results())
                .map(found -> new Setting(found.group(1), found.group(2)));
    }

    private Stream<Setting> inOptions(String path) {
        return text(path)
                .flatMap(String::lines)
                .filter(line -> !line.strip().startsWith("#"))
                .flatMap(line -> OPTION.matcher(line).results())
                .map(found -> new Setting(found.group(1), value(found)));
    }

    private static String value(MatchResult option) {
        return option.group(2) == null ? option.group(3) : option.group(2);
    }

    private Stream<String> text(String path) {
        return tree.content(path).stream().map(content -> new String(content, StandardCharsets.UTF_8));
    }

    /** Says whether one of them names the map; a relative path may begin at the project or at any folder above it. */
    boolean name(String map) {
        return settings.stream()
                .filter(setting -> NAMES.contains(setting.name()))
                .flatMap(setting -> expanded(setting.value(), MOST_ROUNDS))
                .anyMatch(value -> folders.stream().anyMatch(folder -> isAt(folder, value, map)));
    }

    /** Returns what a value may stand for; what no pom and no option sets, such as {@code ${basedir}}, is a folder above. */
    private Stream<String> expanded(String value, int rounds) {
        Matcher property = PROPERTY.matcher(value);
        if (rounds == 0 || !property.find()) {
            return Stream.of(value);
        }
        Set<String> values = settings.stream()
                .filter(setting -> setting.name().equals(property.group(1)))
                .map(Setting::value)
                .collect(Collectors.toSet());
        return (values.isEmpty() ? Stream.of(".") : values.stream())
                .map(each -> value.substring(0, property.start()) + each + value.substring(property.end()))
                .flatMap(each -> expanded(each, rounds - 1));
    }

    private static boolean isAt(String folder, String value, String map) {
        try {
            return Path.of(DebtFiles.join(folder, value)).normalize().equals(Path.of(map));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }
}
