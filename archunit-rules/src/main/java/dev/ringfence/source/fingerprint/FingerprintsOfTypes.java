package dev.ringfence.source.fingerprint;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import dev.ringfence.files.Sha256;
import dev.ringfence.source.java.Lines;
import dev.ringfence.source.names.BoundNames;
import dev.ringfence.source.names.TypesAsWritten;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The fingerprints of a type, of its members, and of the types that are nested in it. */
final class FingerprintsOfTypes {

    private final BoundNames bound;
    private final List<String> ofFile;
    private final List<ElementFingerprint> found = new ArrayList<>();

    /**
     * Of the types of a source.
     *
     * @param ofFile what of the source as a whole decides what any type of it does
     */
    FingerprintsOfTypes(BoundNames bound, List<String> ofFile) {
        this.bound = bound;
        this.ofFile = ofFile;
    }

    List<ElementFingerprint> found() {
        return Collections.unmodifiableList(found);
    }

    void add(String name, TypeDeclaration<?> type) {
        add(
                name,
                ElementFingerprint.TYPE_ITSELF,
                type.getName(),
                canonical -> canonical.signature(type),
                digestOf(text -> order(type, text)));
        CanonicalDeclarations.membersOf(type).forEach(member -> add(name, member));
    }

    private void add(String type, BodyDeclaration<?> member) {
        if (member instanceof TypeDeclaration<?> nested) {
            add(type + "." + nested.getNameAsString(), nested);
        } else if (member instanceof FieldDeclaration field) {
            field.getVariables().forEach(variable -> add(type, field, variable));
        } else if (!(member instanceof InitializerDeclaration)) {
            add(
                    type,
                    key(member),
                    nameOf(member),
                    canonical -> canonical.signature(member),
                    canonical(each -> each.body(member)));
        }
    }

    private void add(String type, FieldDeclaration field, VariableDeclarator variable) {
        add(
                type,
                variable.getNameAsString(),
                variable.getName(),
                canonical -> canonical.signature(field, variable),
                canonical(each -> each.body(variable)));
    }

    private void add(String type, String member, Node name, Consumer<CanonicalDeclarations> signature, String body) {
        found.add(new ElementFingerprint(type, member, canonical(signature), body, Lines.of(name)));
    }

    private String canonical(Consumer<CanonicalDeclarations> write) {
        return digestOf(text -> write.accept(new CanonicalDeclarations(bound, text)));
    }

    private static String digestOf(Consumer<CanonicalText> write) {
        CanonicalText text = new CanonicalText();
        write.accept(text);
        return Sha256.of(text.toString());
    }

    /** The order of all that is no method, and the initialisers, which run in it. */
    private void order(TypeDeclaration<?> type, CanonicalText text) {
        if (type.isTopLevelType()) {
            ofFile.forEach(text::token);
        }
        for (BodyDeclaration<?> member : CanonicalDeclarations.membersOf(type)) {
            if (member instanceof InitializerDeclaration) {
                text.group(() -> new CanonicalDeclarations(bound, text).inline(member));
            } else if (!(member instanceof MethodDeclaration)) {
                text.token(key(member));
            }
        }
    }

    private static String key(BodyDeclaration<?> member) {
        if (member instanceof CallableDeclaration<?> callable) {
            String name = member instanceof ConstructorDeclaration ? "new" : callable.getNameAsString();
            return name + parameters(callable);
        }
        if (member instanceof FieldDeclaration field) {
            return field.getVariables().stream()
                    .map(VariableDeclarator::getNameAsString)
                    .collect(Collectors.joining(","));
        }
        if (member instanceof TypeDeclaration<?> nested) {
            return "." + nested.getNameAsString();
        }
        return member instanceof EnumConstantDeclaration constant
                ? constant.getNameAsString()
                : member instanceof AnnotationMemberDeclaration annotation
                        ? annotation.getNameAsString() + "()"
                        : "new";
    }

    private static String parameters(CallableDeclaration<?> callable) {
        return callable.getParameters().stream()
                .map(parameter -> TypesAsWritten.of(parameter.getType()) + (parameter.isVarArgs() ? "..." : ""))
                .collect(Collectors.joining(",", "(", ")"));
    }

    private static Node nameOf(BodyDeclaration<?> member) {
        if (member instanceof CallableDeclaration<?> callable) {
            return callable.getName();
        }
        if (member instanceof EnumConstantDeclaration constant) {
            return constant.getName();
        }
        return member instanceof CompactConstructorDeclaration constructor
                ? constructor.getName()
                : ((AnnotationMemberDeclaration) member).getName();
    }
}
