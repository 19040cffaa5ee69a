package dev.ringfence.map;

/**
 * Holds the fully qualified name of a top-level type, such as {@code com.acme.shop.orders.Order}.
 *
 * <p>A {@code $} in it is part of the name: who builds a type name has already settled what is nested. An import of a
 * whole package has a name of this kind too, {@code com.acme.shop.orders.*}.
 */
public record TypeName(String qualified) implements Comparable<TypeName> {

    private static final String PACKAGE_INFO = "package-info";
    private static final String MODULE_INFO = "module-info";
    private static final String STAR = "*";

    /** Returns the name that an import of a whole package refers to: {@code com.acme.shop.orders.*}. */
    public static TypeName wholePackage(String packageName) {
        return new TypeName(packageName + "." + STAR);
    }

    /** Returns the type of that simple name in the package; an empty package name stands for the unnamed package. */
    public static TypeName in(String packageName, String simpleName) {
        return new TypeName(packageName.isEmpty() ? simpleName : packageName + "." + simpleName);
    }

    /** Returns the package, empty for the unnamed package. */
    public String packageName() {
        int dot = qualified.lastIndexOf('.');
        return dot < 0 ? "" : qualified.substring(0, dot);
    }

    /** Returns the name without its package. */
    public String simpleName() {
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    /** Says whether the name stands for the annotations of a package, which are judged, but never unmapped. */
    public boolean isPackageInfo() {
        return simpleName().equals(PACKAGE_INFO);
    }

    /** Says whether the name stands for a module declaration, which is never judged. */
    public boolean isModuleInfo() {
        return simpleName().equals(MODULE_INFO);
    }

    /** Says whether the name stands for all types of a package, as an import of all of them does. */
    public boolean isWholePackage() {
        return simpleName().equals(STAR);
    }

    @Override
    public int compareTo(TypeName other) {
        return qualified.compareTo(other.qualified);
    }

    @Override
    public String toString() {
        return qualified;
    }
}
