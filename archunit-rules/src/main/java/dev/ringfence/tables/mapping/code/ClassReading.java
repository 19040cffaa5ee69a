package dev.ringfence.tables.mapping.code;

import dev.ringfence.scan.classfile.TextMeanings;
import dev.ringfence.scan.classfile.UnreadableClassException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds what one class file says that may have to do with tables.
 *
 * <p>Only names and header are read of a class file without annotations, phrases and calls that name a table.
 *
 * @param name the binary name, with dots
 * @param superclass the binary name of its superclass
 * @param isAbstract whether it is abstract, or an interface
 * @param annotations the annotations of the class
 * @param fields its fields
 * @param methods its methods; those without annotations are left out
 * @param components its components, where it is a record
 * @param phrases the texts with a blank, sorted, each once
 * @param sites the tables that its code names, sorted, each once
 * @param namesAtRunTime how many tables its code names by what is not a constant
 * @param generatedTable the name in a table class that jOOQ generated; empty for any other class
 */
public record ClassReading(
        String name,
        Optional<String> superclass,
        boolean isAbstract,
        List<Annotation> annotations,
        List<Member> fields,
        List<Member> methods,
        List<Member> components,
        List<Phrase> phrases,
        List<TableSite> sites,
        int namesAtRunTime,
        Optional<String> generatedTable) {

    /** Returns what there is of a class of which nothing but its texts may tell of tables. */
    public static ClassReading ofTexts(
            String name, Optional<String> superclass, boolean isAbstract, List<Phrase> phrases) {
        return new ClassReading(
                name,
                superclass,
                isAbstract,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                phrases,
                List.of(),
                0,
                Optional.empty());
    }

    /**
     * Reads a class file.
     *
     * @param vocabulary knows what texts mean; one may serve all the files that a thread reads
     */
    public static ClassReading of(byte[] bytes, TextMeanings vocabulary) throws UnreadableClassException {
        return new ClassReader(bytes, vocabulary, false).read();
    }

    /** Reads a class file to its end, promising or not: a mapping file may name a class that has no annotations. */
    public static ClassReading whole(byte[] bytes, TextMeanings vocabulary) throws UnreadableClassException {
        return new ClassReader(bytes, vocabulary, true).read();
    }

    /** Returns the same class without what is annotated, where no annotation maps a table or holds statements. */
    public ClassReading withoutOtherAnnotations() {
        boolean namesTables = !sites.isEmpty() || namesAtRunTime > 0 || generatedTable.isPresent();
        return namesTables || hasAnnotationOfTables() ? this : ofTexts(name, superclass, isAbstract, phrases);
    }

    private boolean hasAnnotationOfTables() {
        Stream<List<Annotation>> ofMembers =
                Stream.of(fields, methods, components).flatMap(List::stream).map(Member::annotations);
        return Stream.concat(Stream.of(annotations), ofMembers)
                .flatMap(List::stream)
                .anyMatch(Promise::isOfTables);
    }

    /** Returns the annotation of that type. */
    public Optional<Annotation> annotation(String type) {
        return annotations.stream().filter(each -> each.type().equals(type)).findFirst();
    }
}
