package dev.ringfence.source.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

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
        Deque<Segment> segments = new ArrayDeque<>();
        Optional<ClassOrInterfaceType> at = Optional.of(type);
        while (at.isPresent()) {
            segments.push(new Segment(at.get().getNameAsString(), at.get().getName()));
            at = at.get().getScope();
        }
        return new DottedName(List.copyOf(segments));
    }

    /** A name ends where its last segment does. */
    public static DottedName of(Name name) {
        Deque<Segment> segments = new ArrayDeque<>();
        Optional<Name> at = Optional.of(name);
        while (at.isPresent()) {
            segments.push(new Segment(at.get().getIdentifier(), at.get()));
            at = at.get().getQualifier();
        }
        return new DottedName(List.copyOf(segments));
    }

    /** Returns the name that an expression consists of; empty where the expression is anything else, such as a call. */
    public static Optional<DottedName> of(Expression expression) {
        Deque<Segment> segments = new ArrayDeque<>();
        Expression at = expression;
        while (at instanceof FieldAccessExpr access) {
            segments.push(new Segment(access.getNameAsString(), access.getName()));
            at = access.getScope();
        }
        if (at instanceof NameExpr name) {
            segments.push(new Segment(name.getNameAsString(), name));
            return Optional.of(new DottedName(List.copyOf(segments)));
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
