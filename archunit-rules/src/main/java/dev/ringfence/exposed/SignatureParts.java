package dev.ringfence.exposed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes a signature or descriptor apart: which classes bound its type parameters, and which each type in it names. The
 * text keeps to the grammar of JVMS 4.7.9.1, which whoever calls has checked.
 *
 * @param bounds the classes in the bounds of type parameters
 * @param parameters those of each parameter of a method, or of each supertype of a class
 * @param result those of what a method returns, or of a field's type
 * @param thrown those of what a method throws
 */
record SignatureParts(Set<String> bounds, List<Set<String>> parameters, Set<String> result, Set<String> thrown) {

    static SignatureParts ofMember(String text) {
        Walk walk = new Walk(text);
        Set<String> bounds = walk.bounds();
        List<Set<String>> parameters = new ArrayList<>();
        if (walk.takes('(')) {
            while (!walk.takes(')')) {
                parameters.add(walk.type());
            }
        }
        Set<String> result = walk.type();
        Set<String> thrown = new TreeSet<>();
        while (walk.takes('^')) {
            thrown.addAll(walk.type());
        }
        return new SignatureParts(bounds, parameters, result, thrown);
    }

    static SignatureParts ofClass(String text) {
        Walk walk = new Walk(text);
        Set<String> bounds = walk.bounds();
        List<Set<String>> supertypes = new ArrayList<>();
        while (walk.hasMore()) {
            supertypes.add(walk.type());
        }
        return new SignatureParts(bounds, supertypes, Set.of(), Set.of());
    }

    /** Returns each parameter of a method as the text has it. */
    static List<String> textsOfParameters(String text) {
        Walk walk = new Walk(text);
        walk.bounds();
        List<String> texts = new ArrayList<>();
        if (walk.takes('(')) {
            while (!walk.takes(')')) {
                int start = walk.at;
                walk.type();
                texts.add(text.substring(start, walk.at));
            }
        }
        return texts;
    }

    private static final class Walk {

        private final String text;
        private int at;

        Walk(String text) {
            this.text = text;
        }

        boolean hasMore() {
            return at < text.length();
        }

        boolean takes(char wanted) {
            boolean seen = hasMore() && text.charAt(at) == wanted;
            if (seen) {
                at++;
            }
            return seen;
        }

        Set<String> bounds() {
            Set<String> found = new TreeSet<>();
            if (!takes('<')) {
                return found;
            }
            while (!takes('>')) {
                at = text.indexOf(':', at);
                while (takes(':')) {
                    if (text.charAt(at) != ':') {
                        type(found);
                    }
                }
            }
            return found;
        }

        /** Reads one type, and returns the classes that it names; what a class names comes with its type arguments. */
        Set<String> type() {
            Set<String> found = new TreeSet<>();
            type(found);
            return found;
        }

        private void type(Set<String> found) {
            while (takes('[')) {
                // Each dimension has a bracket.
            }
            if (takes('L')) {
                classType(found);
            } else if (takes('T')) {
                at = text.indexOf(';', at) + 1;
            } else {
                at++;
            }
        }

        private void classType(Set<String> found) {
            String name = identifier();
            found.add(name);
            while (!takes(';')) {
                if (takes('.')) {
                    name = name + '$' + identifier();
                    found.add(name);
                } else if (takes('<')) {
                    arguments(found);
                }
            }
        }

        private void arguments(Set<String> found) {
            while (!takes('>')) {
                if (!takes('*') && !takes('+') && !takes('-')) {
                    type(found);
                }
            }
        }

        /** Reads a name up to what ends it, with dots in the place of slashes. */
        private String identifier() {
            int start = at;
            while (";<.".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(start, at).replace('/', '.');
        }
    }
}
