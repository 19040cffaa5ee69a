package dev.ringfence.scan.uses;

import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.ClassFile;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.classfile.TextMeanings;
import dev.ringfence.scan.classfile.TopLevel;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Says what ArchUnit would show of a nest, without asking ArchUnit.
 *
 * <p>Most names in a class file are no use that ArchUnit shows, such as the types of a called method's parameters. What
 * the two sets leave open is for ArchUnit to decide.
 *
 * @param certain the top-level types that ArchUnit shows for certain
 * @param possible the top-level types that it may show, those included
 */
public record UsesOfNest(Set<TypeName> certain, Set<TypeName> possible) {

    /**
     * Reads the class files of a nest. Where one cannot be read in this way, nothing is certain, and all that the nest
     * names is possible.
     *
     * @param vocabulary knows what texts mean; one thread at a time uses it
     */
    public static UsesOfNest of(Nest nest, TopLevel topLevel, TextMeanings vocabulary) {
        Set<String> certain = new HashSet<>();
        Set<String> possible = new HashSet<>();
        for (ClassFile file : nest.classFiles()) {
            try {
                byte[] bytes = OrdinaryFile.read(file.path(), OrdinaryFile.Bound.CLASS_FILE);
                new UsesInClassFile(bytes, vocabulary, certain, possible).read();
            } catch (IOException unreadable) {
                return new UsesOfNest(Set.of(), nest.names());
            }
        }
        return new UsesOfNest(topLevelOf(certain, topLevel), topLevelOf(possible, topLevel));
    }

    private static Set<TypeName> topLevelOf(Collection<String> binaryNames, TopLevel topLevel) {
        Set<TypeName> types = new HashSet<>();
        binaryNames.forEach(name -> types.add(topLevel.of(name)));
        return types;
    }
}
