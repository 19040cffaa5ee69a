package dev.ringfence.tables.mapping;

import dev.ringfence.sql.SqlName;
import dev.ringfence.tables.mapping.code.Annotation;
import dev.ringfence.tables.mapping.code.ClassReading;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Adds the tables that Spring Data JDBC and R2DBC, MyBatis-Plus and jOOQ name. */
final class OtherMappings {

    private static final String SPRING_DATA = "org.springframework.data.relational.core.mapping.Table";
    private static final String MYBATIS_PLUS = "com.baomidou.mybatisplus.annotation.TableName";

    /** Splits where Spring Data puts an underscore. */
    private static final Pattern WORDS = Pattern.compile("(?<![\\p{Lu}_$])(?<!^)(?=\\p{Lu})|(?<!^)(?=\\p{Lu}\\p{Ll})");

    private OtherMappings() {}

    static void add(ClassReading reading, Found found) {
        for (Annotation annotation : reading.annotations()) {
            if (annotation.type().equals(SPRING_DATA)) {
                found.maps(reading.name(), springData(reading, annotation), false, "Spring Data");
            } else if (annotation.type().equals(MYBATIS_PLUS)) {
                found.maps(reading.name(), myBatisPlus(reading, annotation), false, "MyBatis-Plus");
            }
        }
        reading.generatedTable().ifPresent(table -> found.names(reading.name(), new SqlName(Optional.empty(), table)));
    }

    private static SqlName springData(ClassReading reading, Annotation annotation) {
        return annotation
                .text("value")
                .or(() -> annotation.text("name"))
                .map(table -> new SqlName(annotation.text("schema"), table))
                .orElseGet(() -> new SqlName(annotation.text("schema"), joined(WORDS.split(simpleName(reading)))));
    }

    private static SqlName myBatisPlus(ClassReading reading, Annotation annotation) {
        SqlName said = annotation.text("value").map(SqlName::of).orElseGet(() -> underlined(reading));
        return annotation.text("schema").isPresent() ? new SqlName(annotation.text("schema"), said.name()) : said;
    }

    /** MyBatis-Plus puts an underscore before each capital but the first. */
    private static SqlName underlined(ClassReading reading) {
        return new SqlName(Optional.empty(), joined(simpleName(reading).split("(?<!^)(?=\\p{Lu})")));
    }

    private static String joined(String[] words) {
        return String.join("_", words).toLowerCase(Locale.ROOT);
    }

    private static String simpleName(ClassReading reading) {
        String name = reading.name();
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }
}
