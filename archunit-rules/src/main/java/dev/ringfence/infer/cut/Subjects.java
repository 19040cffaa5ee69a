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
 */
record Subjects(Set<String> words) {

    private static final int MANY = 5;
    private static final int PARTS_OF_ITS_OWN = 5;

    static Subjects of(Collection<PackageNode> layers) {
        Set<String> words = new HashSet<>();
        layers.forEach(layer -> words.addAll(new Layer(layer, new Subjects(Set.of())).subjects()));
        return new Subjects(words);
    }

    static String of(TypeName type) {
        return asSubject(NameWords.of(type).subject());
    }

    static String asSubject(String name) {
        return LayerWords.singular(NameWords.asModuleName(name));
    }

    /**
     * Says whether the package is called like a layer. Otherwise most of its types are about many of these things, and
     * next to none about its name.
     */
    boolean isLayer(PackageNode node) {
        return LayerWords.isLayer(node.lastName()) || LayerWords.isVersion(node.lastName()) || isAboutMany(node);
    }

    private boolean isAboutMany(PackageNode node) {
        String own = asSubject(node.lastName());
        List<String> all = new ArrayList<>();
        node.types().forEach(type -> all.add(of(type)));
        List<String> common = all.stream().filter(words::contains).toList();
        long aboutItsName = all.stream().filter(own::equals).count();
        return Set.copyOf(common).size() >= MANY
                && common.size() * 2 >= all.size()
                && aboutItsName * PARTS_OF_ITS_OWN <= all.size();
    }
}
