package dev.ringfence.source;

import dev.ringfence.map.TypeName;
import dev.ringfence.source.TypeNames.Meaning;
import java.util.LinkedHashSet;
import java.util.Set;

/** The references that the code of one type makes. */
final class ReferencesFound implements NamesFound {

    private final TypeName from;
    private final Set<Reference> references = new LinkedHashSet<>();

    ReferencesFound(TypeName from) {
        this.from = from;
    }

    /** A name points to the line of the segment that is the top-level type, where it says so many. */
    @Override
    public void add(Meaning meaning, DottedName name) {
        boolean isFull = meaning.form() == Form.FULL_NAME;
        int segment = isFull ? meaning.type().topLevel().qualified().split("\\.").length : 1;
        TypeName to = meaning.type().topLevel();
        if (meaning.isClear() && !to.equals(from)) {
            references.add(new Reference(from, to, name.lineOf(segment), meaning.form()));
        }
    }

    Set<Reference> all() {
        return references;
    }
}
