package dev.ringfence.files;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a listed file what its entry has kept.
 *
 * @param modified when its content was written, in nanoseconds since 1970
 */
record ListedAttributes(Kind kind, long size, long modified) implements BasicFileAttributes {

    enum Kind {
        REGULAR,
        FOLDER,
        LINK,
        OTHER;

        static Kind of(BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                return REGULAR;
            }
            if (attributes.isDirectory()) {
                return FOLDER;
            }
            return attributes.isSymbolicLink() ? LINK : OTHER;
        }
    }

    @Override
    public FileTime lastModifiedTime() {
        return FileTime.from(modified, TimeUnit.NANOSECONDS);
    }

    @Override
    public FileTime lastAccessTime() {
        return lastModifiedTime();
    }

    @Override
    public FileTime creationTime() {
        return lastModifiedTime();
    }

    @Override
    public boolean isRegularFile() {
        return kind == Kind.REGULAR;
    }

    @Override
    public boolean isDirectory() {
        return kind == Kind.FOLDER;
    }

    @Override
    public boolean isSymbolicLink() {
        return kind == Kind.LINK;
    }

    @Override
    public boolean isOther() {
        return kind == Kind.OTHER;
    }

    @Override
    public @Nullable Object fileKey() {
        return null;
    }
}
