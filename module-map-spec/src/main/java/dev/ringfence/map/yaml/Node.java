package dev.ringfence.map.yaml;

import dev.ringfence.map.Place;
import java.util.List;

/** A map's text as a tree, each node with its place. */
sealed interface Node {

    Place place();

    /** What it is, for messages: {@code a list}. */
    String described();

    /** Keys and values in the order of the text; keys are unique. */
    record Mapping(List<Entry> entries, Place place) implements Node {
        @Override
        public String described() {
            return "an object";
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, Node value) {}

    /** A list. */
    record Sequence(List<Node> items, Place place) implements Node {
        @Override
        public String described() {
            return "a list";
        }
    }

    /** A text, or what reads as a number and so on where it stands without quotes. */
    record Scalar(String text, boolean plain, Place place) implements Node {

        ScalarKind kind() {
            return plain ? ScalarKind.ofPlain(text) : ScalarKind.TEXT;
        }

        @Override
        public String described() {
            return kind().described();
        }
    }

    /** Something refused, which has been reported; nothing more is said of it. */
    record Refused(Place place) implements Node {
        @Override
        public String described() {
            return "something refused";
        }
    }
}
