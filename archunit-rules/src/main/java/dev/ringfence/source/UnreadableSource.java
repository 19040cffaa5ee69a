package dev.ringfence.source;

import dev.ringfence.scan.text.SourceFile;

/**
 * Names a source that could not be parsed, though its tokens say that it could break a rule.
 *
 * @param source the file
 * @param line where, from 1; 0 where that is not known
 * @param reason why, as a clause that follows its name
 */
public record UnreadableSource(SourceFile source, int line, String reason) {}
