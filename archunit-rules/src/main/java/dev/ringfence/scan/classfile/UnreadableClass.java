package dev.ringfence.scan.classfile;

import java.nio.file.Path;

/**
 * A class file, or a folder of them, that could not be read; what it holds is not known, so nothing can be kept.
 *
 * @param path the file or folder
 * @param reason why, one line that can follow its name
 */
public record UnreadableClass(Path path, String reason) {}
