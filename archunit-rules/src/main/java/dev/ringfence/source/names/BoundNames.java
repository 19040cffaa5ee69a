package dev.ringfence.source.names;

import com.github.javaparser.ast.Node;
import dev.ringfence.source.java.DottedName;
import dev.ringfence.source.names.TypeNames.Meaning;
import java.util.IdentityHashMap;
import java.util.Optional;

/** Finds the names of a source that stand for something else by its imports, each with what it stands for. */
public final class BoundNames implements NamesFound {

    private final ImportedNames imports;
    private final IdentityHashMap<Node, String> names = new IdentityHashMap<>();

    public BoundNames(ImportedNames imports) {
        this.imports = imports;
    }

    /** A full name says itself what it means. */
    @Override
    public void add(Meaning meaning, DottedName name) {
        Node first = name.segments().get(0).node();
        if (meaning.form() == ReferenceForm.SIMPLE_NAME) {
            names.put(first, meaning.type().binaryName());
        } else if (meaning.form() == ReferenceForm.STATIC_MEMBER) {
            names.put(first, imports.allStatic(name.first()));
        }
    }

    public Optional<String> of(Node name) {
        return Optional.ofNullable(names.get(name));
    }
}
