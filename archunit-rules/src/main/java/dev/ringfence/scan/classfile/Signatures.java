package dev.ringfence.scan.classfile;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the classes in a descriptor or signature.
 *
 * <p>Nothing looks up which constants are signatures. A text counts as a signature when the whole of it keeps to the
 * grammar (JVMS 4.3 and 4.7.9.1). A string literal that looks like one is taken for one, which can only make a class
 * more suspicious than it is.
 */
final class Signatures {

    /** No compiler nests type arguments deeper than this, and every thread's stack is deep enough for it. */
    private static final int DEEPEST = 500;

    private final String text;
    private final List<String> found = new ArrayList<>();
    private int at;
    private int depth;

    private Signatures(String text) {
        this.text = text;
    }

    /**
     * Says whether a text beginning with that character could name a class as a signature; false for nearly all that
     * are none.
     */
    static boolean mayBegin(int first) {
        return first == 'L' || first == '(' || first == '[' || first == '<';
    }

    /** Says whether the whole text keeps to the grammar, whether or not it names a class. */
    static boolean isOne(String text) {
        return new Signatures(text).isSignature();
    }

    /**
     * Returns the classes that the text names, with slashes; none where the text is neither a descriptor nor a
     * signature.
     */
    static List<String> classesIn(String text) {
        Signatures signatures = new Signatures(text);
        return signatures.isSignature() ? signatures.found : List.of();
    }

    private boolean isSignature() {
        if (sees('<') && !typeParameters()) {
            return false;
        }
        return sees('(') ? method() : typesUntilEnd();
    }

    private boolean typesUntilEnd() {
        while (at < text.length()) {
            if (!type()) {
                return false;
            }
        }
        return true;
    }

    private boolean method() {
        at++;
        while (!sees(')')) {
            if (!type()) {
                return false;
            }
        }
        at++;
        return type() && exceptions() && at == text.length();
    }

    private boolean exceptions() {
        while (takes('^')) {
            if (!type()) {
                return false;
            }
        }
        return true;
    }

    /** Reads {@code <T:Lcom/acme/Base;:Lcom/acme/Face;U:TT;>}, where the first bound may be left out. */
    private boolean typeParameters() {
        at++;
        do {
            if (!identifier() || !bounds()) {
                return false;
            }
        } while (!takes('>'));
        return true;
    }

    private boolean bounds() {
        if (!sees(':')) {
            return false;
        }
        while (takes(':')) {
            if (!sees(':') && !type()) {
                return false;
            }
        }
        return true;
    }

    private boolean type() {
        while (takes('[')) {
            // An array is a bracket for each dimension, and then the type of its elements.
        }
        if (takes('L')) {
            return classType();
        }
        if (takes('T')) {
            return identifier() && takes(';');
        }
        return at < text.length() && "BCDFIJSVZ".indexOf(text.charAt(at++)) >= 0;
    }

    /** Reads {@code com/acme/Order<TT;>.Line;}, whose inner class is {@code com/acme/Order$Line}. */
    private boolean classType() {
        int start = at;
        if (!qualifiedIdentifier()) {
            return false;
        }
        String name = text.substring(start, at);
        found.add(name);
        while (!takes(';')) {
            if (takes('.')) {
                int inner = at;
                if (!identifier()) {
                    return false;
                }
                name = name + '$' + text.substring(inner, at);
                found.add(name);
            } else if (!sees('<') || !typeArguments()) {
                return false;
            }
        }
        return true;
    }

    private boolean typeArguments() {
        at++;
        if (++depth > DEEPEST) {
            return false;
        }
        do {
            if (!takes('*') && !boundedArgument()) {
                return false;
            }
        } while (!takes('>'));
        depth--;
        return true;
    }

    private boolean boundedArgument() {
        if (!takes('+')) {
            takes('-');
        }
        return type();
    }

    private boolean qualifiedIdentifier() {
        do {
            if (!identifier()) {
                return false;
            }
        } while (takes('/'));
        return true;
    }

    private boolean identifier() {
        int start = at;
        while (at < text.length() && isNameCharacter(text.charAt(at))) {
            at++;
        }
        return at > start;
    }

    static boolean isNameCharacter(char c) {
        return c >= ' ' && ".;[/<>:".indexOf(c) < 0;
    }

    private boolean sees(char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }

    private boolean takes(char wanted) {
        boolean seen = sees(wanted);
        if (seen) {
            at++;
        }
        return seen;
    }
}
