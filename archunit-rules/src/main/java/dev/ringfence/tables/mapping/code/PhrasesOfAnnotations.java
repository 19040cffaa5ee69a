package dev.ringfence.tables.mapping.code;

import dev.ringfence.sql.uses.Dialect;
import dev.ringfence.tables.mapping.xml.DynamicSql;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the phrases of annotations, and of annotations within them. */
final class PhrasesOfAnnotations {

    private final Collection<Phrase> found;

    PhrasesOfAnnotations(Collection<Phrase> found) {
        this.found = found;
    }

    void add(Annotation annotation) {
        Optional<Dialect> dialect = PhraseDialect.of(annotation);
        annotation.elements().forEach((element, value) -> {
            dialect.filter(known -> !PhraseDialect.isNoStatement(known, element))
                    .ifPresent(known -> texts(annotation, value)
                            .filter(Phrase::isPhrase)
                            .map(text -> phrase(annotation, element, text, known))
                            .forEach(found::add));
            value.each().forEach(this::addNested);
        });
    }

    private static Phrase phrase(Annotation annotation, String element, String text, Dialect dialect) {
        return new Phrase(text, dialect, Optional.of(new Phrase.Holder(annotation.type(), element)));
    }

    private void addNested(Value value) {
        if (value instanceof Value.Nested nested) {
            add(nested.annotation());
        }
    }

    private static Stream<String> texts(Annotation annotation, Value value) {
        Stream<String> texts =
                value.each().stream().filter(Value.Text.class::isInstance).map(text -> ((Value.Text) text).text());
        return PhraseDialect.isJoined(annotation)
                ? Stream.of(DynamicSql.ofScript(texts.collect(Collectors.joining(" "))))
                : texts;
    }
}
