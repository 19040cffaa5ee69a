package dev.ringfence.source.names;

import dev.ringfence.map.TypeName;
import dev.ringfence.source.java.DottedName;
import dev.ringfence.source.names.TypeNames.Meaning;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** The references that the code of one type makes. */
public final class ReferencesFound implements NamesFound {

    private final TypeName from;
    private final Set<Reference> references = new LinkedHashSet<>();

    public ReferencesFound(TypeName from) {
        this.from = from;
    }

    /** A name points to the line of the segment that is the top-level type, where it says so many. */
    @Override
    public void add(Meaning meaning, DottedName name) {
        boolean isFull = meaning.form() == ReferenceForm.FULL_NAME;
        int segment = isFull ? meaning.type().topLevel().qualified().split("\\.").length : 1;
        TypeName to = meaning.type().topLevel();
        if (meaning.isClear() && !to.equals(from)) {
            references.add(new Reference(from, to, name.lineOf(segment), meaning.form()));
        }
    }

    public Set<Reference> all() {
        return Collections.unmodifiableSet(references);
    }
}
