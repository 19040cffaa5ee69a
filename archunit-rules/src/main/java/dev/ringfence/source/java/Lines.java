package dev.ringfence.source.java;

import com.github.javaparser.ast.Node;

/** Says where nodes stand. */
public final class Lines {

    private Lines() {}

    /** Returns the line on which a node begins, from 1. */
    public static int of(Node node) {
        return node.getBegin().map(position -> position.line).orElse(1);
    }

    /** Returns the line on which a node ends, from 1. */
    public static int ofEnd(Node node) {
        return node.getEnd().map(position -> position.line).orElse(1);
    }
}
