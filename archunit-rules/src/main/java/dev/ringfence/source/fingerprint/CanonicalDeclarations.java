package dev.ringfence.source.fingerprint;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;
import dev.ringfence.source.java.CodeAlone;
import dev.ringfence.source.names.BoundNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes declarations in a form in which only their looks are gone: signature and body apart, and methods in any order.
 */
final class CanonicalDeclarations {

    private final BoundNames bound;
    private final CanonicalText out;
    private final CanonicalCode code;

    CanonicalDeclarations(BoundNames bound, CanonicalText out) {
        this.bound = bound;
        this.out = out;
        this.code = new CanonicalCode(bound, out);
    }

    /** Writes a declaration that is no element of its own, since it stands in code. */
    void inline(BodyDeclaration<?> declaration) {
        signature(declaration);
        body(declaration);
        if (declaration instanceof TypeDeclaration<?> type) {
            inlineMembers(membersOf(type));
        }
    }

    /** Writes members in their order, but for methods, whose order says nothing. */
    void inlineMembers(List<BodyDeclaration<?>> members) {
        List<String> methods = members.stream()
                .filter(MethodDeclaration.class::isInstance)
                .map(this::apart)
                .sorted()
                .toList();
        members.stream()
                .filter(member -> !(member instanceof MethodDeclaration))
                .map(this::apart)
                .forEach(out::group);
        methods.forEach(out::group);
    }

    private String apart(BodyDeclaration<?> member) {
        CanonicalText text = new CanonicalText();
        new CanonicalDeclarations(bound, text).inline(member);
        return text.toString();
    }

    /** Returns the members of a type, the constants of an enum first. */
    static List<BodyDeclaration<?>> membersOf(TypeDeclaration<?> type) {
        Stream<BodyDeclaration<?>> constants = type instanceof EnumDeclaration declaration
                ? declaration.getEntries().stream().map(each -> each)
                : Stream.of();
        return Stream.concat(constants, type.getMembers().stream()).toList();
    }

    /** Writes what others see of the declaration. */
    void signature(BodyDeclaration<?> declaration) {
        out.token(kind(declaration));
        out.token(isDeprecatedByComment(declaration) ? "@deprecated" : "");
        if (declaration instanceof NodeWithModifiers<?> modified) {
            code.modifiers(modified.getModifiers());
        }
        code.all(declaration.getAnnotations());
        if (declaration instanceof TypeDeclaration<?> type) {
            header(type);
        } else if (declaration instanceof CallableDeclaration<?> callable) {
            callable(callable);
        } else if (declaration instanceof FieldDeclaration field) {
            field.getVariables().forEach(variable -> {
                code.one(variable.getType());
                out.token(variable.getNameAsString());
            });
        } else {
            other(declaration);
        }
    }

    /** Writes what one variable of a field declaration shows to others. */
    void signature(FieldDeclaration field, VariableDeclarator variable) {
        out.token(kind(field));
        out.token(isDeprecatedByComment(field) ? "@deprecated" : "");
        code.modifiers(field.getModifiers());
        code.all(field.getAnnotations());
        code.one(variable.getType());
    }

    private void other(BodyDeclaration<?> declaration) {
        if (declaration instanceof EnumConstantDeclaration constant) {
            out.token(constant.getNameAsString());
        } else if (declaration instanceof AnnotationMemberDeclaration member) {
            code.one(member.getType());
            out.token(member.getNameAsString());
        } else if (declaration instanceof CompactConstructorDeclaration constructor) {
            code.all(constructor.getThrownExceptions());
        } else if (declaration instanceof InitializerDeclaration initializer) {
            out.token(initializer.isStatic() ? "static" : "");
        }
    }

    private static String kind(BodyDeclaration<?> declaration) {
        if (declaration instanceof ClassOrInterfaceDeclaration type) {
            return type.isInterface() ? "interface" : "class";
        }
        if (declaration instanceof TypeDeclaration<?>) {
            return declaration instanceof EnumDeclaration
                    ? "enum"
                    : declaration instanceof RecordDeclaration ? "record" : "@interface";
        }
        if (declaration instanceof MethodDeclaration || declaration instanceof AnnotationMemberDeclaration) {
            return "method";
        }
        if (declaration instanceof ConstructorDeclaration) {
            return "constructor";
        }
        return declaration instanceof CompactConstructorDeclaration
                ? "compact constructor"
                : declaration instanceof FieldDeclaration
                        ? "field"
                        : declaration instanceof EnumConstantDeclaration ? "constant" : "initializer";
    }

    private void header(TypeDeclaration<?> type) {
        out.token(type.getNameAsString());
        if (type instanceof ClassOrInterfaceDeclaration declaration) {
            code.all(declaration.getTypeParameters());
            code.all(declaration.getExtendedTypes());
            code.all(declaration.getImplementedTypes());
            code.all(declaration.getPermittedTypes());
        } else if (type instanceof EnumDeclaration declaration) {
            code.all(declaration.getImplementedTypes());
        } else if (type instanceof RecordDeclaration declaration) {
            code.all(declaration.getTypeParameters());
            code.all(declaration.getParameters());
            code.all(declaration.getImplementedTypes());
        }
    }

    private void callable(CallableDeclaration<?> callable) {
        code.all(callable.getTypeParameters());
        if (callable instanceof MethodDeclaration method) {
            code.one(method.getType());
        }
        out.token(callable.getNameAsString());
        code.maybe(callable.getReceiverParameter());
        code.all(callable.getParameters());
        code.all(callable.getThrownExceptions());
    }

    /** Writes what the declaration does, the members of a type apart. */
    void body(BodyDeclaration<?> declaration) {
        if (declaration instanceof MethodDeclaration method) {
            code.maybe(method.getBody());
        } else if (declaration instanceof ConstructorDeclaration constructor) {
            code.one(constructor.getBody());
        } else if (declaration instanceof CompactConstructorDeclaration constructor) {
            code.one(constructor.getBody());
        } else if (declaration instanceof InitializerDeclaration initializer) {
            code.one(initializer.getBody());
        } else if (declaration instanceof FieldDeclaration field) {
            field.getVariables().forEach(variable -> code.maybe(variable.getInitializer()));
        } else if (declaration instanceof EnumConstantDeclaration constant) {
            code.all(constant.getArguments());
            out.token(hasBody(constant) ? "{}" : "");
            inlineMembers(List.copyOf(constant.getClassBody()));
        } else if (declaration instanceof AnnotationMemberDeclaration member) {
            code.maybe(member.getDefaultValue());
        }
    }

    /** An empty body makes a class of its own, but leaves nothing in the tree. */
    private static boolean hasBody(EnumConstantDeclaration constant) {
        return constant.getTokenRange()
                .filter(range -> range.getEnd().getText().equals("}"))
                .isPresent();
    }

    /** Writes the value of one variable of a field declaration. */
    void body(VariableDeclarator variable) {
        code.maybe(variable.getInitializer());
    }

    /** javac writes the tag of any doc comment in front of a declaration into the class file. */
    private static boolean isDeprecatedByComment(Node declaration) {
        Optional<JavaToken> before =
                declaration.getTokenRange().flatMap(range -> range.getBegin().getPreviousToken());
        while (before.isPresent() && before.get().getCategory().isWhitespaceOrComment()) {
            String text = before.get().getText();
            if (text.startsWith("/**") && CodeAlone.DEPRECATED_TAG.matcher(text).find()) {
                return true;
            }
            before = before.get().getPreviousToken();
        }
        return false;
    }
}
