package dev.ringfence.infer.cut;

import dev.ringfence.infer.code.PackageNode;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds what the types of layers are about. It tells of other packages whether they are layers too, whatever they are
 * called.
 *
 * @param words the word that each type is about, and the names of the packages inside them that are about something
 * @param across which packages have a little of everything
 */
record Subjects(Set<String> words, CrossCut across) {

    private static final int MANY = 5;
    private static final int PARTS_OF_ITS_OWN = 5;

    private static final Set<String> NO_SUBJECTS =
            Set.of("constant", "data", "enum", "enumeration", "info", "list", "name", "object", "type", "value");

    static Subjects of(Collection<PackageNode> layers, CrossCut across) {
        Set<String> words = new HashSet<>();
        layers.forEach(layer -> words.addAll(new Layer(layer, none(across)).subjects()));
        return new Subjects(words, across);
    }

    /** Knows of layers by their names alone, and by their packages. */
    static Subjects none(CrossCut across) {
        return new Subjects(Set.of(), across);
    }

    static String of(TypeName type) {
        return asSubject(NameWords.of(type).subject());
    }

    /** Says whether the word names no thing of its own, so that types which begin with it have nothing in common. */
    static boolean isNone(String subject) {
        return NO_SUBJECTS.contains(subject) || LayerWords.isLayer(subject) || LayerWords.isCommon(subject);
    }

    static String asSubject(String name) {
        return LayerWords.singular(NameWords.asModuleName(name));
    }

    /**
     * Says whether the package is called like a layer, or has a little of everything. Otherwise most of its types are about many of these things, and
     * next to none about its name.
     */
    boolean isLayer(PackageNode node) {
        return LayerWords.isLayer(node.lastName())
                || LayerWords.isVersion(node.lastName())
                || across.is(node)
                || isAboutMany(node);
    }

    private boolean isAboutMany(PackageNode node) {
        if (words.size() < MANY) {
            return false;
        }
        String own = asSubject(node.lastName());
        List<String> all = new ArrayList<>();
        node.types().forEach(type -> all.add(across.subjectOf(type)));
        List<String> common = all.stream().filter(words::contains).toList();
        long aboutItsName = all.stream().filter(own::equals).count();
        return Set.copyOf(common).size() >= MANY
                && common.size() * 2 >= all.size()
                && aboutItsName * PARTS_OF_ITS_OWN <= all.size()
                && !across.holdsTogether(node);
    }
}
