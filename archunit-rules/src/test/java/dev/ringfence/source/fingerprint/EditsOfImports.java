package dev.ringfence.source.fingerprint;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Edits of imports that bind names anew: to types of the same names below {@link Rebound#PACKAGE}. */
final class EditsOfImports {

    private EditsOfImports() {}

    static List<Edit> all() {
        return List.of(
                Edit.of(
                        "import rebound",
                        ImportDeclaration.class,
                        n -> !n.isAsterisk() && !n.isStatic(),
                        (source, n, random) -> "import " + Rebound.PACKAGE + "." + n.getNameAsString() + ";"),
                Edit.of(
                        "static import rebound",
                        ImportDeclaration.class,
                        ImportDeclaration::isStatic,
                        (source, n, random) -> "import static " + Rebound.PACKAGE + "." + n.getNameAsString()
                                + (n.isAsterisk() ? ".*;" : ";")),
                new Edit("implicit import rebound", EditsOfImports::implicit),
                new Edit("static star import added", EditsOfImports::staticStar),
                Edit.of("import removed", ImportDeclaration.class, (source, n, random) -> ""));
    }

    /** A name that comes from java.lang or the same package now comes by an import. */
    private static Optional<String> implicit(SourceText source, Random random) {
        String packageName = source.tree()
                .getPackageDeclaration()
                .map(declaration -> declaration.getNameAsString())
                .orElse("");
        return Edit.any(source.all(ClassOrInterfaceType.class), random)
                .filter(type -> type.getScope().isEmpty())
                .map(type -> type.getNameAsString())
                .map(name -> withImport(
                        source,
                        "import " + Rebound.PACKAGE + "." + (random.nextBoolean() ? "java.lang" : packageName) + "."
                                + name + ";"));
    }

    /** All that the class of a static call offers, so that bare calls may mean it. */
    private static Optional<String> staticStar(SourceText source, Random random) {
        return Edit.any(source.all(MethodCallExpr.class), random)
                .flatMap(call -> call.getScope()
                        .filter(scope -> scope.isNameExpr()
                                && Character.isUpperCase(scope.toString().charAt(0)))
                        .flatMap(scope -> source.tree().getImports().stream()
                                .filter(each -> each.getNameAsString().endsWith("." + scope) && !each.isStatic())
                                .map(each -> each.getNameAsString())
                                .findFirst()
                                .or(() -> Optional.of("java.lang." + scope)))
                        .map(type -> withImport(
                                source.with(
                                        call,
                                        call.getNameAsString()
                                                + source.text(call)
                                                        .substring(source.text(call)
                                                                .indexOf(
                                                                        '(',
                                                                        call.getScope()
                                                                                .orElseThrow()
                                                                                .toString()
                                                                                .length()))),
                                source,
                                "import static " + type + ".*;")));
    }

    private static String withImport(SourceText source, String line) {
        return withImport(source.text(), source, line);
    }

    /** Nothing stands between the package and the imports but space. */
    static String withImport(String text, SourceText source, String line) {
        int at = source.tree()
                .getPackageDeclaration()
                .map(declaration -> source.text(0, source.last(declaration) + 1).length())
                .orElse(0);
        return text.substring(0, at) + "\n" + line + "\n" + text.substring(at);
    }
}
