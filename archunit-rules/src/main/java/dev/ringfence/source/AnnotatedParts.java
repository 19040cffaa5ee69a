package dev.ringfence.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithExtends;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import dev.ringfence.map.TypeName;
import dev.ringfence.source.AnnotatedPart.Kind;
import dev.ringfence.source.java.DottedName;
import dev.ringfence.source.names.TypesMeant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Collects the classes in the values of annotations, by what bears these. Constructors, initializers, bodies and
 * initial values are passed over.
 */
final class AnnotatedParts {

    private final Set<String> annotations;
    private final TypesMeant meant;
    private final List<AnnotatedPart> found = new ArrayList<>();

    /**
     * Looks for some annotations.
     *
     * @param annotations the simple names of those that count
     * @param meant what the names of the source mean
     */
    AnnotatedParts(Set<String> annotations, TypesMeant meant) {
        this.annotations = annotations;
        this.meant = meant;
    }

    List<AnnotatedPart> found() {
        return List.copyOf(found);
    }

    /** Adds a type with all that it holds, by the type's binary name. */
    void addType(String name, TypeDeclaration<?> type) {
        addType(name, type, ErasedNames.withoutVariables());
    }

    private void addType(String name, TypeDeclaration<?> type, ErasedNames around) {
        ErasedNames erased = around.with(typeParametersOf(type));
        add(name, Kind.CLASS, "", header(type));
        if (type instanceof RecordDeclaration ofComponents) {
            ofComponents
                    .getParameters()
                    .forEach(each -> add(name, Kind.COMPONENT, each.getNameAsString(), Stream.of(each)));
        }
        if (type instanceof EnumDeclaration ofConstants) {
            ofConstants
                    .getEntries()
                    .forEach(each -> add(name, Kind.FIELD, each.getNameAsString(), each.getAnnotations().stream()));
        }
        type.getMembers().forEach(member -> addMember(name, member, erased));
    }

    private static List<TypeParameter> typeParametersOf(TypeDeclaration<?> type) {
        return type instanceof NodeWithTypeParameters<?> generic ? generic.getTypeParameters() : List.of();
    }

    private static Stream<Node> header(TypeDeclaration<?> type) {
        Stream<ClassOrInterfaceType> extended =
                type instanceof NodeWithExtends<?> sub ? sub.getExtendedTypes().stream() : Stream.of();
        Stream<ClassOrInterfaceType> implemented =
                type instanceof NodeWithImplements<?> sub ? sub.getImplementedTypes().stream() : Stream.of();
        return Stream.of(type.getAnnotations().stream(), typeParametersOf(type).stream(), extended, implemented)
                .flatMap(each -> each);
    }

    private void addMember(String of, BodyDeclaration<?> member, ErasedNames erased) {
        if (member instanceof TypeDeclaration<?> nested) {
            addType(of + "$" + nested.getNameAsString(), nested, erased);
        } else if (member instanceof FieldDeclaration field) {
            addFields(of, field);
        } else if (member instanceof MethodDeclaration method) {
            addMethod(of, method, erased.with(method.getTypeParameters()));
        } else if (member instanceof AnnotationMemberDeclaration element) {
            add(
                    of,
                    Kind.METHOD,
                    element.getNameAsString(),
                    Stream.concat(element.getAnnotations().stream(), Stream.of(element.getType())));
        }
    }

    private void addFields(String of, FieldDeclaration field) {
        field.getVariables()
                .forEach(each -> add(
                        of,
                        Kind.FIELD,
                        each.getNameAsString(),
                        Stream.concat(field.getAnnotations().stream(), Stream.of(each.getType()))));
    }

    private void addMethod(String of, MethodDeclaration method, ErasedNames erased) {
        Stream<Node> header = Stream.of(
                        method.getAnnotations().stream(),
                        method.getTypeParameters().stream(),
                        Stream.of(method.getType()),
                        method.getReceiverParameter().stream(),
                        method.getParameters().stream(),
                        method.getThrownExceptions().stream())
                .flatMap(each -> each);
        List<String> parameters = method.getParameters().stream()
                .map(each -> erased.of(each.getType()) + (each.isVarArgs() ? "[]" : ""))
                .toList();
        add(new AnnotatedPart(of, Kind.METHOD, method.getNameAsString(), parameters, named(header)));
    }

    private void add(String of, Kind kind, String name, Stream<? extends Node> bearing) {
        add(new AnnotatedPart(of, kind, name, List.of(), named(bearing)));
    }

    private void add(AnnotatedPart part) {
        if (!part.named().isEmpty()) {
            found.add(part);
        }
    }

    private SortedSet<TypeName> named(Stream<? extends Node> bearing) {
        return bearing.flatMap(node -> node.findAll(AnnotationExpr.class, this::isWanted).stream())
                .flatMap(annotation -> annotation.findAll(ClassExpr.class).stream())
                .flatMap(value -> typeOf(value).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isWanted(AnnotationExpr annotation) {
        return annotations.contains(annotation.getName().getIdentifier());
    }

    private Optional<TypeName> typeOf(ClassExpr value) {
        return value.getType().getElementType() instanceof ClassOrInterfaceType named
                ? meant.of(DottedName.of(named))
                : Optional.empty();
    }
}
