package dev.ringfence.source.fingerprint;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.WildcardType;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Edits of declarations, types, modifiers and annotations. */
final class EditsOfDeclarations {

    private static final List<String> MEMBERS = List.of(
            "int added;",
            "static { System.gc(); }",
            "{ System.gc(); }",
            "static int added = 1;",
            "void added() { }",
            "private static void added(int a, String... b) { }",
            "class Added { }",
            "interface Added { }",
            "enum Added { ONE }");

    private EditsOfDeclarations() {}

    static List<Edit> all() {
        return List.of(
                Edit.of("modifier removed", Modifier.class, (source, n, random) -> ""),
                Edit.of(
                        "modifier for modifier",
                        Modifier.class,
                        (source, n, random) -> List.of(
                                                "public",
                                                "protected",
                                                "private",
                                                "static",
                                                "final",
                                                "abstract",
                                                "synchronized",
                                                "volatile",
                                                "transient",
                                                "strictfp")
                                        .get(random.nextInt(10))
                                + " "),
                Edit.of(
                        "modifier added",
                        BodyDeclaration.class,
                        n -> n.getAnnotations().isEmpty(),
                        (source, n, random) -> List.of(
                                                "final",
                                                "static",
                                                "synchronized",
                                                "volatile",
                                                "transient",
                                                "public",
                                                "default",
                                                "strictfp",
                                                "abstract")
                                        .get(random.nextInt(9))
                                + " " + source.text(n)),
                Edit.of("annotation removed", AnnotationExpr.class, (source, n, random) -> ""),
                Edit.of(
                        "annotation added",
                        BodyDeclaration.class,
                        n -> true,
                        (source, n, random) -> "@Deprecated " + source.text(n)),
                Edit.of(
                        "annotation of a parameter",
                        Parameter.class,
                        n -> !n.getType().isUnknownType(),
                        (source, n, random) -> "@Deprecated " + source.text(n)),
                Edit.within(
                        "annotation value",
                        AnnotationExpr.class,
                        "\\((?=[^)])|true|false|\\d+|\"(?=\\w)",
                        "(since = \"2\", ",
                        "true",
                        "false",
                        "3",
                        "\"x"),
                Edit.of(
                        "deprecated by comment",
                        BodyDeclaration.class,
                        n -> true,
                        (source, n, random) -> "/** @deprecated since then */ " + source.text(n)),
                Edit.of(
                        "primitive type",
                        PrimitiveType.class,
                        (source, n, random) -> List.of("int", "long", "double", "char", "short", "float", "byte")
                                .get(random.nextInt(7))),
                Edit.of(
                        "type",
                        ClassOrInterfaceType.class,
                        (source, n, random) -> List.of(
                                        "Object",
                                        "CharSequence",
                                        "Comparable",
                                        "Number",
                                        "String",
                                        "java.io.Serializable",
                                        "Iterable<?>")
                                .get(random.nextInt(7))),
                Edit.of("array of the type", Type.class, (source, n, random) -> source.text(n) + "[]"),
                Edit.within(
                        "type arguments", ClassOrInterfaceType.class, "<.*>", "", "<>", "<?>", "<Object>", "<String>"),
                Edit.of(
                        "type argument",
                        Type.class,
                        n -> n.getParentNode()
                                .filter(ClassOrInterfaceType.class::isInstance)
                                .isPresent(),
                        (source, n, random) -> List.of(
                                        "?", "? extends " + source.text(n), "? super " + source.text(n), "Object")
                                .get(random.nextInt(4))),
                Edit.of(
                        "wildcard",
                        WildcardType.class,
                        (source, n, random) ->
                                List.of("?", "Object", "? extends Number").get(random.nextInt(3))),
                Edit.of(
                        "type parameter",
                        TypeParameter.class,
                        (source, n, random) -> List.of(
                                        n.getNameAsString(),
                                        n.getNameAsString() + " extends Object & Comparable<" + n.getNameAsString()
                                                + ">",
                                        n.getNameAsString() + ", Added")
                                .get(random.nextInt(3))),
                Edit.within(
                        "throws",
                        CallableDeclaration.class,
                        "throws [\\w., ]+(?=[{;])|\\)\\s*(?=\\{)",
                        "",
                        "throws RuntimeException ",
                        ") throws IllegalStateException "),
                Edit.within(
                        "supertype",
                        TypeDeclaration.class,
                        "implements [\\w., <>?]+|(?<=class \\w{1,30} )(?=\\{)|extends [\\w.<>?]+ ",
                        "",
                        "implements java.io.Serializable ",
                        "implements Cloneable "),
                Edit.of(
                        "parameter final or not",
                        Parameter.class,
                        (source, n, random) ->
                                n.isFinal() ? source.text(n).replaceFirst("final ", "") : "final " + source.text(n)),
                Edit.of(
                        "parameter renamed",
                        Parameter.class,
                        (source, n, random) -> source.text(n)
                                .replaceFirst("\\w+$", n.getNameAsString().equals("renamed") ? "a" : "renamed")),
                new Edit("parameters swapped", EditsOfDeclarations::parametersSwapped),
                Edit.within("varargs or array", Parameter.class, "\\.\\.\\.|\\[\\]", "...", "[]"),
                Edit.of("member removed", BodyDeclaration.class, (source, n, random) -> ""),
                Edit.of(
                        "member added",
                        BodyDeclaration.class,
                        EditsOfDeclarations::isMember,
                        (source, n, random) -> MEMBERS.get(random.nextInt(MEMBERS.size())) + " " + source.text(n)),
                Edit.within("method renamed", MethodDeclaration.class, "\\w+(?=\\()", "renamed"),
                new Edit("fields swapped", (source, random) -> swapped(source, random, FieldDeclaration.class)),
                new Edit(
                        "initialisers swapped",
                        (source, random) -> swapped(source, random, InitializerDeclaration.class)),
                new Edit("members swapped", EditsOfDeclarations::membersSwapped),
                new Edit("enum constants swapped", EditsOfDeclarations::constantsSwapped),
                Edit.within("initial value", FieldDeclaration.class, "=[^;]*(?=;)", "", "= null", "= 0", "= \"\""),
                Edit.within(
                        "kind of a type",
                        TypeDeclaration.class,
                        "\\b(class|interface|enum|record)\\b",
                        "class",
                        "interface",
                        "abstract class"),
                Edit.within(
                        "body of a method emptied",
                        MethodDeclaration.class,
                        "(?s)\\{.*\\}",
                        "{ }",
                        "{ return null; }",
                        "{ throw null; }",
                        ";"));
    }

    private static boolean isMember(BodyDeclaration<?> declaration) {
        return declaration
                        .getParentNode()
                        .filter(TypeDeclaration.class::isInstance)
                        .isPresent()
                && !declaration.isEnumConstantDeclaration();
    }

    private static Optional<String> parametersSwapped(SourceText source, Random random) {
        List<MethodDeclaration> methods = source.all(MethodDeclaration.class).stream()
                .filter(method -> method.getParameters().size() > 1)
                .toList();
        return Edit.any(methods, random)
                .flatMap(method -> Edit.neighbours(method.getParameters(), random))
                .flatMap(pair -> Edit.swapped(source, pair));
    }

    private static <N extends BodyDeclaration<?>> Optional<String> swapped(
            SourceText source, Random random, Class<N> kind) {
        return types(source, random)
                .flatMap(type -> Edit.neighbours(
                        type.getMembers().stream().filter(kind::isInstance).toList(), random))
                .flatMap(pair -> Edit.swapped(source, pair));
    }

    private static Optional<TypeDeclaration<?>> types(SourceText source, Random random) {
        return Edit.any(source.all(TypeDeclaration.class), random).map(type -> type);
    }

    private static Optional<String> membersSwapped(SourceText source, Random random) {
        return types(source, random)
                .flatMap(type -> Edit.neighbours(type.getMembers(), random))
                .flatMap(pair -> Edit.swapped(source, pair));
    }

    private static Optional<String> constantsSwapped(SourceText source, Random random) {
        return Edit.any(source.all(EnumDeclaration.class), random)
                .flatMap(type -> Edit.neighbours(type.getEntries(), random))
                .flatMap(pair -> Edit.swapped(source, pair));
    }
}
