package dev.ringfence.source;

import dev.ringfence.source.TypeNames.Meaning;

/** Takes the names of a source at which a type may stand, and what they mean. */
interface NamesFound {

    void add(Meaning meaning, DottedName name);
}
