package dev.ringfence.source.names;

import dev.ringfence.source.java.DottedName;
import dev.ringfence.source.names.TypeNames.Meaning;

/** Takes the names of a source at which a type may stand, and what they mean. */
interface NamesFound {

    void add(Meaning meaning, DottedName name);
}
