package dev.ringfence.source.java;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.stream.Stream;

/**
 * Holds a chain of operands such as {@code a + b + c}. javac reads one of any length without going deeper, and whoever
 * walks over one has to do the same.
 */
public final class BinaryChain {

    private final Deque<BinaryExpr> links = new ArrayDeque<>();

    private BinaryChain() {}

    /** Returns the chain that ends with the operator of the expression. */
    public static BinaryChain of(BinaryExpr last) {
        BinaryChain chain = new BinaryChain();
        chain.links.push(last);
        while (chain.first() instanceof BinaryExpr left) {
            chain.links.push(left);
        }
        return chain;
    }

    /** Returns the operand with which the chain begins. */
    public Expression first() {
        return links.element().getLeft();
    }

    /** Returns the operators in their order: each with all before it on its left, and an operand on its right. */
    public Collection<BinaryExpr> links() {
        return Collections.unmodifiableCollection(links);
    }

    Stream<Expression> operands() {
        return Stream.concat(Stream.of(first()), links.stream().map(BinaryExpr::getRight));
    }
}
