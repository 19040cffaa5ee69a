package dev.ringfence.source.names;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import dev.ringfence.source.java.DottedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens the scopes of classes: their members are declared everywhere in their bodies, wherever they stand. */
final class ClassBodies {

    private final TypeNames names;
    private final ReferenceVisitor visitor;

    ClassBodies(TypeNames names, ReferenceVisitor visitor) {
        this.names = names;
        this.visitor = visitor;
    }

    void ofClass(ClassOrInterfaceDeclaration n, Scope scope) {
        Scope header = header(n, n.getTypeParameters(), scope);
        visitor.inOrder(n.getExtendedTypes(), header);
        visitor.inOrder(n.getImplementedTypes(), header);
        visitor.inOrder(n.getPermittedTypes(), header);
        Stream<ClassOrInterfaceType> supertypes =
                Stream.concat(n.getExtendedTypes().stream(), n.getImplementedTypes().stream());
        members(n.getMembers(), body(n, header, supertypes));
    }

    void ofEnum(EnumDeclaration n, Scope scope) {
        Scope header = header(n, new NodeList<>(), scope);
        visitor.inOrder(n.getImplementedTypes(), header);
        Scope body = body(n, header, n.getImplementedTypes().stream());
        n.getEntries().forEach(entry -> body.declareVariable(entry.getNameAsString()));
        declare(n.getMembers(), body);
        visitor.inOrder(n.getEntries(), body);
        visitor.inOrder(n.getMembers(), body);
    }

    void ofRecord(RecordDeclaration n, Scope scope) {
        Scope header = header(n, n.getTypeParameters(), scope);
        visitor.inOrder(n.getImplementedTypes(), header);
        Scope body = body(n, header, n.getImplementedTypes().stream());
        declare(n.getMembers(), body);
        visitor.inOrder(n.getParameters(), body);
        visitor.inOrder(n.getMembers(), body);
    }

    void ofAnnotation(AnnotationDeclaration n, Scope scope) {
        Scope header = header(n, new NodeList<>(), scope);
        members(n.getMembers(), body(n, header, Stream.of()));
    }

    /** Opens the scope of the body of an anonymous class or of an enum constant. */
    void ofAnonymous(List<BodyDeclaration<?>> members, Optional<NamedType> superclass, Scope scope) {
        members(members, scope.ofClass(Optional.empty(), superclass.stream().toList()));
    }

    Scope withTypeParameters(List<TypeParameter> parameters, Scope scope) {
        Scope inner = scope.inner();
        parameters.forEach(parameter -> inner.declareType(parameter.getNameAsString()));
        return inner;
    }

    private Scope header(TypeDeclaration<?> n, List<TypeParameter> parameters, Scope scope) {
        visitor.inOrder(n.getAnnotations(), scope);
        Scope header = withTypeParameters(parameters, scope);
        visitor.inOrder(parameters, header);
        return header;
    }

    private Scope body(TypeDeclaration<?> n, Scope header, Stream<ClassOrInterfaceType> supertypes) {
        return header.ofClass(
                names.ofDeclaration(n.getNameAsString(), header),
                supertypes
                        .flatMap(type -> names.ofSupertype(DottedName.of(type), header).stream())
                        .toList());
    }

    private void members(List<BodyDeclaration<?>> members, Scope body) {
        declare(members, body);
        visitor.inOrder(members, body);
    }

    private static void declare(List<BodyDeclaration<?>> members, Scope body) {
        for (BodyDeclaration<?> member : members) {
            if (member instanceof TypeDeclaration<?> type) {
                body.declareMember(type.getNameAsString());
            } else if (member instanceof FieldDeclaration field) {
                field.getVariables().forEach(variable -> body.declareVariable(variable.getNameAsString()));
            } else if (member instanceof MethodDeclaration method) {
                body.declareMethod(method.getNameAsString());
            }
        }
    }
}
