package dev.ringfence.frozen;

import dev.ringfence.frozen.FrozenChange.Change;
import dev.ringfence.frozen.lock.Element;

/** Says what was done to one element of a type, and on which line its source shows it. */
record Difference(Element element, Change change, int line) {}
