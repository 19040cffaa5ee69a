package dev.ringfence.tables;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.scan.classfile.TextMeanings;
import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.uses.Access;
import dev.ringfence.sql.uses.SqlTexts;
import dev.ringfence.tables.mapping.Mappings;
import dev.ringfence.tables.mapping.code.ClassReading;
import dev.ringfence.tables.mapping.code.Phrase;
import dev.ringfence.tables.mapping.code.TableSite;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds what class files do with tables: by their mappings, their texts, and where they name a table in code. */
record UsesOfCode(ClassesOfTables classes, Mappings mappings, KnownTables known, UsesSeen uses) {

    void addMappings() {
        mappings.mapped().forEach(each -> uses.add(each.type(), each.table(), each.access(), Optional.empty()));
        mappings.related()
                .forEach(each -> uses.add(new Edge(each.from(), DataEnd.relation(each.to())), Optional.empty()));
    }

    /**
     * Adds what texts and code use. Texts that were read before are read again only where other names are known.
     *
     * @param before what was read of files that are the same today
     * @return what the next reading need not read again
     */
    SortedMap<Path, ReadClass> addCode(TablesBefore before) {
        boolean knowsTheSame = known.digest().equals(before.names());
        SqlTexts reader = new SqlTexts(known);
        TextMeanings vocabulary = new TextMeanings();
        SortedMap<Path, ReadClass> read = new TreeMap<>();
        for (ClassesOfTables.OfFile each : classes.all()) {
            Optional<ReadClass> same = each.before().filter(known -> knowsTheSame || !known.mayUse());
            Optional<ClassReading> reading = same.isPresent() ? Optional.of(each.reading()) : each.readNow(vocabulary);
            reading.ifPresent(now -> {
                ReadClass ofFile = same.orElseGet(() -> ReadClass.of(now, textsOf(now, reader)));
                uses.add(ofFile.texts(), classes.topLevel(now.name()));
                addSites(now);
                read.put(each.file().path(), ofFile);
            });
        }
        return read;
    }

    private static TextsSeen textsOf(ClassReading reading, SqlTexts reader) {
        TextsSeen texts = TextsSeen.NONE;
        for (Phrase phrase : reading.phrases()) {
            texts = texts.plus(reader.read(phrase.text(), phrase.dialect()));
        }
        return texts;
    }

    private void addSites(ClassReading reading) {
        uses.countMadeAtRunTime(reading.namesAtRunTime());
        for (TableSite site : reading.sites()) {
            SqlName table = mappings.tableOf(site);
            if (known.isTable(table)) {
                Access access = site.isWrite() ? Access.WRITES : Access.READS;
                uses.add(classes.topLevel(reading.name()), table, access, Optional.empty());
            }
        }
    }
}
