package dev.ringfence.project;

import dev.ringfence.map.TypeName;
import dev.ringfence.scan.text.Import;
import dev.ringfence.scan.text.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** The types of a source as its name and its imports tell them: good enough to see that something is in use, never to judge an edge. */
public final class SourceTypes {

    private SourceTypes() {}

    /** The type that a source should declare by its path. */
    public static TypeName byPath(SourceFile source) {
        String relative = source.relative();
        return new TypeName(relative.substring(0, relative.lastIndexOf('.')).replace('/', '.'));
    }

    /** Each type that an import may mean; of a nested type or a static member, those around it. */
    public static List<TypeName> imported(SourceFile source) {
        return source.outline().imports().stream()
                .flatMap(entry -> named(entry).stream())
                .toList();
    }

    private static List<TypeName> named(Import entry) {
        List<TypeName> types = new ArrayList<>();
        String name = entry.isStar() && !entry.isStatic() ? entry.name() + ".*" : entry.name();
        for (int dot = name.length(); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            TypeName type = new TypeName(name.substring(0, dot));
            types.add(type);
            if (isInNoType(type)) {
                break;
            }
        }
        return types;
    }

    /** A name that no compiler would take may have an empty part. */
    private static boolean isInNoType(TypeName type) {
        String around = new TypeName(type.packageName()).simpleName();
        return around.isEmpty() || Character.isLowerCase(around.charAt(0));
    }
}
