package dev.ringfence.source.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Describes a name of one or more segments as it stands in a source. */
public record DottedName(List<Segment> segments) {

    /**
     * Describes a segment of the name.
     *
     * @param node where it stands; of a qualified name, the node that ends with it
     */
    public record Segment(String text, Node node) {

        int line() {
            return node instanceof Name ? Lines.ofEnd(node) : Lines.of(node);
        }
    }

    /** Returns a name of one segment. */
    public static DottedName of(String text, Node node) {
        return new DottedName(List.of(new Segment(text, node)));
    }

    public static DottedName of(ClassOrInterfaceType type) {
        return new DottedName(parts(type).toList());
    }

    private static Stream<Segment> parts(ClassOrInterfaceType type) {
        return Stream.concat(
                type.getScope().stream().flatMap(DottedName::parts),
                Stream.of(new Segment(type.getNameAsString(), type.getName())));
    }

    public static DottedName of(Name name) {
        return new DottedName(parts(name).toList());
    }

    /** A name ends where its last segment does. */
    private static Stream<Segment> parts(Name name) {
        return Stream.concat(
                name.getQualifier().stream().flatMap(DottedName::parts),
                Stream.of(new Segment(name.getIdentifier(), name)));
    }

    /** Returns the name that an expression consists of; empty where the expression is anything else, such as a call. */
    public static Optional<DottedName> of(Expression expression) {
        return parts(expression).map(DottedName::new);
    }

    private static Optional<List<Segment>> parts(Expression expression) {
        if (expression instanceof NameExpr name) {
            return Optional.of(List.of(new Segment(name.getNameAsString(), name)));
        }
        if (expression instanceof FieldAccessExpr access) {
            return parts(access.getScope())
                    .map(scope -> Stream.concat(
                                    scope.stream(), Stream.of(new Segment(access.getNameAsString(), access.getName())))
                            .toList());
        }
        return Optional.empty();
    }

    public String first() {
        return segments.get(0).text();
    }

    public boolean isQualified() {
        return segments.size() > 1;
    }

    public List<String> texts() {
        return segments.stream().map(Segment::text).toList();
    }

    /** Returns the line of the segment with that number, from 1. */
    public int lineOf(int number) {
        return segments.get(Math.min(number, segments.size()) - 1).line();
    }
}
