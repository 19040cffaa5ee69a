package dev.ringfence.tables.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.TypeName;
import dev.ringfence.tables.mapping.statements.MapperStatements;
import dev.ringfence.tables.mapping.statements.MappingQueries;
import dev.ringfence.tables.mapping.statements.TemplateGroup;
import dev.ringfence.tables.mapping.xml.XmlFile;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HostileFilesTest {

    private static final String MAPPER =
            "<mapper namespace='a.B'><sql id='c'>x</sql><select id='s'>select <include refid='c'/>"
                    + " from t <where><if test='x'>and a = ${b}</if></where></select></mapper>";
    private static final String GROUP =
            "a() ::= <<select <b()> from <if(c)>d<else>e<endif> <f(\"g\")>>>\nb() ::= \"h i\"\n";

    private final Random random = new Random(11);

    /** Cuts a piece out, or puts one in again at another place. */
    private String damaged(String text) {
        int from = random.nextInt(text.length());
        String piece = text.substring(from, Math.min(text.length(), from + random.nextInt(40)));
        int to = random.nextInt(text.length());
        return random.nextBoolean()
                ? text.substring(0, from) + text.substring(from + piece.length())
                : text.substring(0, to) + piece + text.substring(to);
    }

    @Test
    void a_damaged_file_is_read_or_a_problem_and_nothing_else() {
        int problems = 0;
        for (int round = 0; round < 3_000; round++) {
            List<XmlFile> files = List.of(file(HibernateNamesTest.ORM), file(HibernateNamesTest.HBM), file(MAPPER));
            Mappings mappings =
                    Mappings.of(List.of(), files, round % 2 == 0 ? Naming.SNAKE : Naming.AS_WRITTEN, TypeName::new);
            problems += mappings.problems().size();
            assertThat(Mappings.classesIn(files)).doesNotContainNull();
            MapperStatements.of(files);
            MappingQueries.of(files);
        }
        assertThat(problems).isBetween(3_000, 8_500);
    }

    private XmlFile file(String text) {
        return XmlFile.of("a.xml", damaged(text).getBytes(UTF_8));
    }

    @Test
    void a_damaged_group_of_templates_is_read_to_its_end() {
        int statements = 0;
        for (int round = 0; round < 5_000; round++) {
            statements +=
                    TemplateGroup.of("a.stg", "a.A", damaged(damaged(GROUP))).size();
        }
        assertThat(statements).isBetween(5_000, 12_000);
    }
}
