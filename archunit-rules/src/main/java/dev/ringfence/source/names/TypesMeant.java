package dev.ringfence.source.names;

import com.github.javaparser.ast.Node;
import dev.ringfence.map.TypeName;
import dev.ringfence.source.java.DottedName;
import dev.ringfence.source.names.TypeNames.Meaning;
import java.util.IdentityHashMap;
import java.util.Optional;

/** Keeps which top-level type each name of a source means or leads into. */
public final class TypesMeant implements NamesFound {

    private final IdentityHashMap<Node, TypeName> types = new IdentityHashMap<>();

    /** A name is told by the node with which it begins. */
    @Override
    public void add(Meaning meaning, DottedName name) {
        types.put(name.segments().get(0).node(), meaning.type().topLevel());
    }

    /** Returns what a name means; empty for types that the source declares in others, and where nothing is known. */
    public Optional<TypeName> of(DottedName name) {
        return Optional.ofNullable(types.get(name.segments().get(0).node()));
    }
}
