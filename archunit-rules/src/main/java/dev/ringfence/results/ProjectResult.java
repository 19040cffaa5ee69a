package dev.ringfence.results;

import dev.ringfence.verdict.ProjectUse;

/**
 * What remains of a judged project, to be judged with the others once all have one.
 *
 * @param key covers the map, the tool and the project's files: a result whose key does not fit today is none
 * @param use what the project uses of the map
 */
record ProjectResult(String key, ProjectUse use) {}
