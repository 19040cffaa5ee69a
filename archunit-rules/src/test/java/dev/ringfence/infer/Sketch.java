package dev.ringfence.infer;

import dev.ringfence.infer.code.CodeBase;
import dev.ringfence.infer.code.CodeOwners;
import dev.ringfence.infer.code.TypeOrigin;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Remedy;
import dev.ringfence.map.TypeName;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Code in a few words: types, and who uses whom how often. Types lie below {@code com.acme.} */
public final class Sketch {

    private static final String ABOVE = "com.acme.";

    private final SortedMap<TypeName, TypeOrigin> types = new TreeMap<>();
    private final SortedMap<Edge, Integer> uses = new TreeMap<>();

    /** Types of one Maven module. */
    public static Sketch of(String... names) {
        return new Sketch().and("acme", names);
    }

    /** More types, of another one. */
    Sketch and(String project, String... names) {
        for (String name : names) {
            Path source = Path.of("/repo", project, (ABOVE + name).replace('.', '/') + ".java");
            types.put(new TypeName(ABOVE + name), new TypeOrigin(project, Optional.of(source)));
        }
        return this;
    }

    /** So many types of a package, called after it. */
    Sketch and(int count, String packageName) {
        for (int i = 0; i < count; i++) {
            and("acme", packageName + ".T" + i);
        }
        return this;
    }

    Sketch uses(String from, String to, int times) {
        uses.put(Edge.of(ABOVE + from, ABOVE + to), times);
        return this;
    }

    Sketch uses(String from, String to) {
        return uses(from, to, 1);
    }

    public CodeBase code() {
        return new CodeBase(types, uses);
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
