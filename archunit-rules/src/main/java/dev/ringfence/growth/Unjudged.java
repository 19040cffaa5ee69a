package dev.ringfence.growth;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Names a project of the build that has main code, and no verdict of it.
 *
 * @param id such as {@code com.acme:bridge}
 * @param pom the file of its pom
 * @param mainCode the folders of its main code, seen from the folder of the pom
 * @param poms reads poms
 */
public record Unjudged(String id, Path pom, List<Path> mainCode, Poms poms) {

    /** Reads poms, of today and of the base alike, by the files of a tree. */
    public interface Poms {

        /**
         * Returns what the pom and its parents in the tree say of the gate: equal texts mean the same.
         *
         * @param pom from the work tree
         * @param files what the file of a path holds, where there is one
         */
        String gate(String pom, Function<String, Optional<byte[]>> files);

        /** Returns the project's name without its group; empty of what is no pom. */
        Optional<String> artifact(byte[] pom);
    }
}
