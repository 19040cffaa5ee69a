package dev.ringfence.maven.sources;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Reads the configuration of a plugin or of a part of it, where each element may be missing. */
record Configuration(Optional<Xpp3Dom> element) {

    static Configuration of(@Nullable Object configuration) {
        return new Configuration(configuration instanceof Xpp3Dom dom ? Optional.of(dom) : Optional.empty());
    }

    /** Returns the part of that name; an empty one where there is none. */
    Configuration part(String name) {
        return of(element.map(dom -> dom.getChild(name)).orElse(null));
    }

    /** Returns what stands in this element, whatever the names of its parts. */
    List<Configuration> parts() {
        return element.stream()
                .flatMap(dom -> Arrays.stream(dom.getChildren()))
                .map(Configuration::of)
                .toList();
    }

    /** Returns the element's own text. */
    Optional<String> text() {
        return element.flatMap(dom -> Optional.ofNullable(dom.getValue()))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    Optional<String> text(String name) {
        return part(name).text();
    }

    /** Returns the texts of a list; Maven also takes a list on one line, with commas. */
    List<String> texts(String name) {
        Configuration list = part(name);
        Stream<String> ofParts = list.parts().stream().flatMap(part -> part.text().stream());
        Stream<String> onOneLine = list.text().stream().flatMap(line -> Arrays.stream(line.split(",")));
        return Stream.concat(ofParts, onOneLine)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
