package dev.ringfence.infer;

import dev.ringfence.infer.code.CodeBase;
import dev.ringfence.infer.code.CodeOwners;
import dev.ringfence.infer.code.Reactor;
import dev.ringfence.infer.code.TypeOrigin;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Remedy;
import dev.ringfence.map.TypeName;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Code in a few words: types, and who uses whom how often. Types lie below {@code com.acme.}, or where they begin with a
 * slash, where the rest says.
 */
public final class Sketch {

    private static final String ABOVE = "com.acme.";

    private final SortedMap<TypeName, TypeOrigin> types = new TreeMap<>();
    private final SortedMap<Edge, Integer> uses = new TreeMap<>();
    private final SortedMap<String, Set<String>> dependsOn = new TreeMap<>();

    /** Types of one Maven module. */
    public static Sketch of(String... names) {
        return new Sketch().and("acme", names);
    }

    /** More types, of another one. */
    Sketch and(String project, String... names) {
        for (String name : names) {
            add(project, name, false);
        }
        return this;
    }

    private void add(String project, String name, boolean isGenerated) {
        TypeName type = named(name);
        Path source = Path.of("/repo", project, type.qualified().replace('.', '/') + ".java");
        types.put(type, new TypeOrigin(project, Optional.of(source), isGenerated));
        dependsOn.computeIfAbsent(project, unused -> new TreeSet<>());
    }

    private static TypeName named(String name) {
        return new TypeName(name.startsWith("/") ? name.substring(1) : ABOVE + name);
    }

    /** So many types of a package of a Maven module, called after it. */
    Sketch and(String project, int count, String packageName) {
        for (int i = 0; i < count; i++) {
            and(project, packageName + ".T" + i);
        }
        return this;
    }

    /** A type of another company. */
    Sketch outside(String project, String name) {
        return and(project, "/" + name);
    }

    /** A type that a tool wrote. */
    Sketch generated(String project, String name) {
        add(project, name, true);
        return this;
    }

    /** What the pom of a Maven module says. */
    Sketch dependsOn(String project, String other) {
        dependsOn.computeIfAbsent(project, unused -> new TreeSet<>()).add(other);
        return this;
    }

    /** So many types of a package, called after it. */
    Sketch and(int count, String packageName) {
        return and("acme", count, packageName);
    }

    /** So many types of a package, each of which uses the next two. */
    Sketch tight(int count, String packageName) {
        and(count, packageName);
        for (int i = 0; i < count; i++) {
            uses(packageName + ".T" + i, packageName + ".T" + (i + 1) % count);
            uses(packageName + ".T" + i, packageName + ".T" + (i + 2) % count);
        }
        return this;
    }

    Sketch uses(String from, String to, int times) {
        uses.put(new Edge(named(from), named(to)), times);
        return this;
    }

    Sketch uses(String from, String to) {
        return uses(from, to, 1);
    }

    public CodeBase code() {
        return dependsOn.values().stream().allMatch(Set::isEmpty)
                ? new CodeBase(types, uses)
                : new CodeBase(types, uses, new Reactor(dependsOn));
    }

    InferredMap inferred() {
        return Inference.of(code(), CodeOwners.of(Path.of("/repo"))).orElseThrow();
    }

    /** The text of the guessed map from the root on. */
    String map() {
        String text = InferredMapText.of(inferred(), Remedy.Goal::shortCommand);
        return text.substring(text.indexOf("root: "));
    }
}
