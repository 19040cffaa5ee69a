package dev.ringfence.tables.mapping;

import dev.ringfence.map.TypeName;
import dev.ringfence.sql.SqlName;
import dev.ringfence.tables.mapping.code.ClassReading;
import dev.ringfence.tables.mapping.code.TableSite;
import dev.ringfence.tables.mapping.xml.XmlFile;
import dev.ringfence.tables.mapping.xml.XmlProblem;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Says which types of a project map which tables. All lists are sorted, and hold each entry once.
 *
 * @param mapped which type maps which table
 * @param related which type has an association to which
 * @param entities which table the name of an entity means
 * @param generated which table each class that jOOQ generated stands for, by the class's binary name; it is no use of it
 * @param notJudged what could not be known, and counts aloud
 * @param problems the mapping files that could not be read
 */
public record Mappings(
        List<Mapped> mapped,
        List<Related> related,
        List<EntityName> entities,
        SortedMap<String, SqlName> generated,
        List<NotJudged> notJudged,
        List<XmlProblem> problems) {

    /**
     * Puts together what the class files and mapping files of a project say.
     *
     * @param classes all class files of the project; a superclass that is not among them is counted, not judged
     * @param files its XML files; those that are neither orm.xml nor hbm.xml, by their root, are passed over
     * @param naming what becomes of names
     * @param topLevel gives the top-level type of a class, by its binary name
     */
    public static Mappings of(
            Collection<ClassReading> classes,
            Collection<XmlFile> files,
            Naming naming,
            Function<String, TypeName> topLevel) {
        PersistentTypes types = PersistentTypes.of(classes, files);
        Found found = new Found(topLevel);
        new TablesOfTypes(types, naming, found).addAll();
        classes.forEach(reading -> OtherMappings.add(reading, found));
        return found.mappings(files.stream()
                .flatMap(file -> file.problems().stream())
                .sorted()
                .distinct()
                .toList());
    }

    /**
     * Returns the table that a place in code names, whether anybody knows the table or not. Of a field of jOOQ it is the
     * one of the generated class where that is here, else the field's name.
     */
    public SqlName tableOf(TableSite site) {
        return site.generatedClass()
                .flatMap(name -> Optional.ofNullable(generated.get(name)))
                .orElseGet(() -> SqlName.of(site.name()));
    }

    /**
     * Returns the binary names of the classes that mapping files name. Their class files have to be read whole, since
     * they need no annotations.
     */
    public static Set<String> classesIn(Collection<XmlFile> files) {
        Set<String> classes = new TreeSet<>();
        for (XmlFile file : files) {
            file.root("entity-mappings").ifPresent(root -> classes.addAll(OrmXml.classesIn(root)));
            file.root("hibernate-mapping").ifPresent(root -> classes.addAll(HbmXml.classesIn(root)));
        }
        return Collections.unmodifiableSet(classes);
    }
}
