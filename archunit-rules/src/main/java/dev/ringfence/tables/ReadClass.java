package dev.ringfence.tables;

import dev.ringfence.sql.uses.SqlTexts;
import dev.ringfence.tables.mapping.code.ClassReading;
import java.util.List;
import java.util.Optional;

/**
 * Describes a class and what its texts use. While its file is the same, its texts need not be read again, as long as the same
 * names are known where they may use any. The file need not be read at all where nothing but its texts tells of tables.
 *
 * @param name the binary name
 * @param superclass the binary name of its superclass
 * @param isAbstract whether it is abstract, or an interface
 * @param hasTextsAlone whether nothing but its texts may tell of tables
 * @param mayUse whether any of its texts has a word after which a table can stand
 * @param texts what they use
 */
public record ReadClass(
        String name,
        Optional<String> superclass,
        boolean isAbstract,
        boolean hasTextsAlone,
        boolean mayUse,
        TextsSeen texts) {

    /** Returns what a reading comes to. */
    static ReadClass of(ClassReading reading, TextsSeen texts) {
        boolean hasTextsAlone = reading.equals(
                ClassReading.ofTexts(reading.name(), reading.superclass(), reading.isAbstract(), reading.phrases()));
        boolean mayUse = reading.phrases().stream().anyMatch(phrase -> SqlTexts.mayUse(phrase.text()));
        return new ReadClass(reading.name(), reading.superclass(), reading.isAbstract(), hasTextsAlone, mayUse, texts);
    }

    /** Returns the head of the class, without its texts. */
    ClassReading head() {
        return ClassReading.ofTexts(name, superclass, isAbstract, List.of());
    }
}
