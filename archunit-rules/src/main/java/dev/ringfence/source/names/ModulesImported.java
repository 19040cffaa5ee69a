package dev.ringfence.source.names;

import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.KnownTypes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows which types imports of whole modules bring in.
 *
 * <ol>
 *   <li>A module whose declaration is at hand exports what it says, and so do those that it requires for its users.
 *   <li>Of java.base the packages are known, and of another module of the JDK where they are.
 *   <li>Any other module may export any package.
 *   <li>A name stands for the only type that class files know by it in these packages. javac takes none of several.
 * </ol>
 */
final class ModulesImported {

    private static final Pattern MODULE_OF_JDK = Pattern.compile("(?:java|jdk)\\..*");
    private static final Pattern PACKAGE_OF_JDK =
            Pattern.compile("(?:java|javax|jdk|com\\.sun|org\\.w3c|org\\.xml)\\..*");
    private static final Pattern PACKAGE_OF_BASE =
            Pattern.compile("java\\.(?:io|lang|math|net|nio|security|text|time|util)"
                    + "(?:\\..*)?|javax\\.(?:crypto|net|security\\.auth|security\\.cert)(?:\\..*)?");
    private static final Pattern BESIDE_BASE =
            Pattern.compile("java\\.(?:lang\\.instrument|lang\\.management|net\\.http"
                    + "|util\\.logging|util\\.prefs)|javax\\.security\\.auth\\.kerberos");

    private final Set<String> modules;
    private final Optional<String> ownModule;
    private final KnownTypes known;

    ModulesImported(List<String> imported, Path sourceRoot, KnownTypes known) {
        this.modules = known.modules().withRequired(imported);
        this.ownModule = known.modules().around(sourceRoot);
        this.known = known;
    }

    /** Returns the type of that name; those of java.lang are imported by every source, and hide those of modules. */
    Optional<TypeName> type(String simpleName) {
        if (modules.isEmpty() || JavaLang.holds(simpleName)) {
            return Optional.empty();
        }
        List<TypeName> types = known.publicTypes(simpleName, this::mayBeExported);
        return types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty();
    }

    private boolean mayBeExported(String packageName) {
        return !packageName.isEmpty() && modules.stream().anyMatch(module -> exports(module, packageName));
    }

    private boolean exports(String module, String packageName) {
        return known.modules()
                .find(module)
                .map(declared -> declared.exports(packageName, ownModule))
                .orElseGet(() -> mayExport(module, packageName));
    }

    private static boolean mayExport(String module, String packageName) {
        if (module.equals("java.base")) {
            return PACKAGE_OF_BASE.matcher(packageName).matches()
                    && !BESIDE_BASE.matcher(packageName).matches();
        }
        return !MODULE_OF_JDK.matcher(module).matches()
                || PACKAGE_OF_JDK.matcher(packageName).matches();
    }
}
