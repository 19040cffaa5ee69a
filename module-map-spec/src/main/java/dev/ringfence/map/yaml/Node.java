package dev.ringfence.map.yaml;

import dev.ringfence.map.Place;
import java.util.List;

/** Holds a map's text as a tree, each node with its place. */
sealed interface Node {

    Place place();

    /** Says what the node is, for messages: {@code a list}. */
    String described();

    /** Holds keys and values in the order of the text; keys are unique. */
    record Mapping(List<Entry> entries, Place place) implements Node {
        @Override
        public String described() {
            return "an object";
        }
    }

    /** Holds a key with its value. */
    record Entry(Scalar key, Node value) {}

    /** Holds the items of a list. */
    record Sequence(List<Node> items, Place place) implements Node {
        @Override
        public String described() {
            return "a list";
        }
    }

    /** Holds a text, or what reads as a number and so on where it stands without quotes. */
    record Scalar(String text, boolean plain, Place place) implements Node {

        ScalarKind kind() {
            return plain ? ScalarKind.ofPlain(text) : ScalarKind.TEXT;
        }

        @Override
        public String described() {
            return kind().described();
        }
    }

    /** Stands for something refused, which has been reported; nothing more is said of it. */
    record Refused(Place place) implements Node {
        @Override
        public String described() {
            return "something refused";
        }
    }
}
