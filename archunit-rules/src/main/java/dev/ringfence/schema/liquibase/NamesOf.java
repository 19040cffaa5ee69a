package dev.ringfence.schema.liquibase;

import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.ddl.ForeignKey;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the names that an element gives, with the values of properties put in. */
record NamesOf(Element element, Properties properties) {

    private static final Pattern REFERENCES = Pattern.compile("(?s)\\s*([^()]+?)\\s*(?:\\(([^()]*)\\))?\\s*");
    private static final Pattern QUOTES = Pattern.compile("[\"`\\[\\]]");

    /** Returns the names of another element. */
    NamesOf of(Element other) {
        return new NamesOf(other, properties);
    }

    Optional<String> optional(String attribute) throws MadeNameException {
        Optional<String> text = element.text(attribute).map(properties::in);
        if (text.filter(name -> name.contains("${")).isPresent()) {
            throw new MadeNameException("a name made at run time");
        }
        return text.map(name -> QUOTES.matcher(name).replaceAll(""));
    }

    String text(String attribute) throws MadeNameException {
        Optional<String> text = optional(attribute);
        if (text.isEmpty()) {
            throw new MadeNameException("`" + element.name() + "` without `" + attribute + "`");
        }
        return text.get();
    }

    List<String> list(String attribute) throws MadeNameException {
        return optional(attribute).stream().flatMap(NamesOf::split).toList();
    }

    private static Stream<String> split(String names) {
        return Stream.of(names.split(",")).map(String::strip).filter(name -> !name.isEmpty());
    }

    SqlName table(String attribute) throws MadeNameException {
        return table(attribute, "schemaName");
    }

    /** Returns the name with its schema; a schema that comes at run time is left out. */
    SqlName table(String attribute, String schema) throws MadeNameException {
        SqlName name = SqlName.of(text(attribute));
        Optional<String> said = element.text(schema)
                .map(properties::in)
                .filter(text -> !text.contains("${"))
                .or(name::schema);
        return new SqlName(said, name.name());
    }

    /** Returns the key that the constraints of this column declare. */
    Optional<ForeignKey> key(Element constraints) throws MadeNameException {
        NamesOf said = of(constraints);
        Optional<String> name = said.optional("foreignKeyName");
        if (constraints.text("referencedTableName").isPresent()) {
            SqlName table = said.table("referencedTableName", "referencedTableSchemaName");
            return Optional.of(new ForeignKey(name, list("name"), table, said.list("referencedColumnNames")));
        }
        Optional<Matcher> references =
                said.optional("references").map(REFERENCES::matcher).filter(Matcher::matches);
        return references.isEmpty()
                ? Optional.empty()
                : Optional.of(new ForeignKey(
                        name, list("name"), SqlName.of(references.get().group(1)), columns(references.get())));
    }

    private static List<String> columns(Matcher references) {
        return Stream.ofNullable(references.group(2)).flatMap(NamesOf::split).toList();
    }
}
