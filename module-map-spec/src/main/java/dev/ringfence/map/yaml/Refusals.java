package dev.ringfence.map.yaml;

import dev.ringfence.map.Place;

/** Says in words what a map refuses of YAML. */
record Refusals(Problems problems) {

    private static final String STANDARD_TAGS = "tag:yaml.org,2002:";

    Problems.Stop emptyMap() {
        if (problems.areOfPart()) {
            return problems.stopAt(1, 1, "the part is empty", "Begin with `version: 1`, `part: true` and `modules`.");
        }
        return problems.stopAt(
                1, 1, "the map is empty", "Begin with `version: 1`, `root` and `modules`; SPEC.md has an example.");
    }

    Problems.Stop secondDocument(Place place) {
        return problems.stop(place, "a second document begins here", "Keep one document: take out this `---`.");
    }

    Problems.Stop tooManyNodes(Place place) {
        return problems.stop(
                place,
                "the map has more than 100,000 keys and values",
                "Is this the right file? Take out what is generated.");
    }

    Problems.Stop tooDeep(Place place) {
        return problems.stop(
                place,
                "the map is nested deeper than " + TreeReader.DEEPEST + " levels",
                "No map needs that; close the brackets, or indent less.");
    }

    void alias(String name, Place place) {
        problems.error(
                place,
                Shown.text("*" + name) + " is a YAML alias, which a map may not have",
                "Put a pattern that begins with `*` in quotes; otherwise write the value out.");
    }

    void anchor(String name, Place place) {
        problems.error(
                place,
                Shown.text("&" + name) + " is a YAML anchor, which a map may not have",
                "Take it out, and write the value out where it is needed again.");
    }

    void tag(String name, Place place) {
        String written = name.replace(STANDARD_TAGS, "!!");
        problems.error(place, "the YAML tag " + Shown.text(written) + " does not belong in a map", "Take the tag out.");
    }

    void forbiddenCharacter(int character, Place place) {
        String name = DecodedMap.nameOf(character);
        String article = name.startsWith("i") ? "an " : "a ";
        problems.error(
                place,
                String.format("the escape for U+%04X makes %s%s", character, article, name),
                "Take the escape out.");
    }

    void keyThatIsNoText(Node key) {
        problems.error(key.place(), "a key must be a text, and this is " + key.described(), "Write `key: value`.");
    }

    void keyTwice(Node.Scalar key, Node.Scalar earlier) {
        problems.error(
                key.place(),
                "the key " + Shown.text(key.text()) + " is already in line "
                        + earlier.place().line(),
                "Keep one of the two, with what belongs to both.");
    }
}
