package dev.ringfence.scan.text;

import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * Describes an import of a source.
 *
 * @param name what is imported, without {@code .*}
 * @param isStatic whether members are imported
 * @param isStar whether it ends with {@code .*}
 * @param line where it stands, from 1
 */
public record Import(String name, boolean isStatic, boolean isStar, int line) {

    /** Says whether the import names the type, or something in the type. */
    boolean namesWithin(TypeName type) {
        return name.equals(type.qualified()) || name.startsWith(type.qualified() + ".");
    }

    /** Says whether the import takes in every type of the type's package. */
    boolean takesInPackageOf(TypeName type) {
        return isStar && name.equals(type.packageName());
    }

    /** Says whether the import makes the simple name stand for something else than the type. */
    boolean hides(TypeName type) {
        return !isStar && !isStatic && simpleName().equals(type.simpleName()) && !namesWithin(type);
    }

    /**
     * Returns each type that the import may mean; of a nested type or a static member, the types around it. Only the
     * case of letters tells types from packages.
     */
    public List<TypeName> mayMean() {
        List<TypeName> types = new ArrayList<>();
        String named = isStar && !isStatic ? name + ".*" : name;
        for (int dot = named.length(); dot > 0; dot = named.lastIndexOf('.', dot - 1)) {
            TypeName type = new TypeName(named.substring(0, dot));
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

    /** Returns the last part of the name, by which the source calls what is imported. */
    String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
