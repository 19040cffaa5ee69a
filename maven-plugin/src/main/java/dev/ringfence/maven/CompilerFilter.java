package dev.ringfence.maven;

import dev.ringfence.verdict.CodeKind;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Which sources maven-compiler-plugin compiles: a source that it leaves out has no class file, and that is no fault. */
final class CompilerFilter {

    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";

    private CompilerFilter() {}

    static Predicate<String> of(MavenProject project, CodeKind kind) {
        String prefix = kind == CodeKind.TESTS ? "testExcludes" : "excludes";
        List<Pattern> excluded = patterns(project, prefix);
        List<Pattern> included = patterns(project, kind == CodeKind.TESTS ? "testIncludes" : "includes");
        return path -> (included.isEmpty() || matchesAny(included, path)) && !matchesAny(excluded, path);
    }

    private static boolean matchesAny(List<Pattern> patterns, String path) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    private static List<Pattern> patterns(MavenProject project, String element) {
        Plugin compiler = project.getPlugin(COMPILER);
        return compiler == null || !(compiler.getConfiguration() instanceof Xpp3Dom configuration)
                ? List.of()
                : Stream.ofNullable(configuration.getChild(element))
                        .flatMap(list -> Arrays.stream(list.getChildren()))
                        .map(Xpp3Dom::getValue)
                        .map(CompilerFilter::pattern)
                        .toList();
    }

    /** Ant's grammar: {@code **} spans folders, {@code *} and {@code ?} stay within a name. */
    private static Pattern pattern(String ant) {
        String glob = ant.replace('\\', '/') + (ant.endsWith("/") ? "**" : "");
        StringBuilder regex = new StringBuilder();
        for (int at = 0; at < glob.length(); at++) {
            if (glob.startsWith("**/", at)) {
                regex.append("(?:.*/)?");
                at += 2;
            } else if (glob.startsWith("**", at)) {
                regex.append(".*");
                at++;
            } else {
                char c = glob.charAt(at);
                regex.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString());
    }
}
