package dev.ringfence.infer.tables;

import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TableName;
import dev.ringfence.map.TypeName;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Describes a table that types of several modules map, so that nobody can say whose it is but a person.
 *
 * @param table the table
 * @param mappers the types that map it, by their modules
 */
record Disputed(TableName table, SortedMap<ModuleName, SortedSet<TypeName>> mappers) {

    String text() {
        return table + " is mapped by "
                + mappers.entrySet().stream()
                        .map(each -> each.getKey() + " (" + shortened(each.getValue()) + ")")
                        .collect(Collectors.joining(" and "))
                + ": say whose it is";
    }

    private static String shortened(SortedSet<TypeName> types) {
        return types.first() + (types.size() > 1 ? " and " + (types.size() - 1) + " more" : "");
    }
}
