package dev.ringfence.source.names;

import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.text.Import;
import java.util.Arrays;
import java.util.List;

/** Knows what an import refers to. */
public final class ImportTargets {

    private final KnownTypes known;

    /** Knows by what class files tell. */
    public ImportTargets(KnownTypes known) {
        this.known = known;
    }

    /** Returns what an import refers to: a top-level type, or {@code com.acme.*}. */
    public TypeName of(Import each) {
        return isOfPackage(each) ? TypeName.wholePackage(each.name()) : topLevel(each);
    }

    /** Says whether all types of a package are imported. */
    public boolean isOfPackage(Import each) {
        return each.isStar()
                && !each.isStatic()
                && known.topLevelOf(each.name()).isEmpty();
    }

    /** Returns the type that is imported, or in which that lies. */
    TypeName topLevel(Import each) {
        String inTypes = each.isStatic() && !each.isStar() ? withoutMember(segments(each)) : each.name();
        return known.topLevelOf(inTypes).orElseGet(() -> new TypeName(String.join(".", segments(inTypes))));
    }

    /** The last segment of a static import, unless it is a star, is a member. */
    private static String withoutMember(List<String> segments) {
        return String.join(".", segments.size() > 1 ? segments.subList(0, segments.size() - 1) : segments);
    }

    static List<String> segments(Import each) {
        return segments(each.name());
    }

    private static List<String> segments(String name) {
        return Arrays.asList(name.split("\\."));
    }
}
