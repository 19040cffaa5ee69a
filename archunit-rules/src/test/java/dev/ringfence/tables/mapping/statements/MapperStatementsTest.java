package dev.ringfence.tables.mapping.statements;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.sql.uses.Dialect;
import dev.ringfence.tables.mapping.xml.XmlFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MapperStatementsTest {

    private static final String DOCTYPE = "<!DOCTYPE mapper PUBLIC '-//mybatis.org//DTD Mapper 3.0//EN'"
            + " 'http://mybatis.org/dtd/mybatis-3-mapper.dtd'>\n";

    private static XmlFile mapper(String file, String namespace, String body) {
        String text = DOCTYPE + "<mapper namespace='" + namespace + "'>\n" + body + "</mapper>";
        return XmlFile.of(file, text.getBytes(UTF_8));
    }

    private static Stream<String> texts(XmlFile... files) {
        return MapperStatements.of(List.of(files)).stream()
                .map(statement -> statement.id() + ": " + statement.text().replaceAll("\\s+", " "));
    }

    @Test
    void a_statement_has_a_namespace_an_id_and_a_line() {
        assertThat(MapperStatements.of(List.of(mapper(
                        "m.xml", "com.acme.OrderMapper", "<select id='all'>\n select 1 from orders\n</select>\n"))))
                .containsExactly(new StatementText(
                        "m.xml", 3, Optional.of("com.acme.OrderMapper"), "all", Dialect.SQL, "select 1 from orders"));
    }

    @Test
    void dynamic_tags_are_blanks_and_where_set_trim_and_foreach_are_written() {
        assertThat(texts(mapper("m.xml", "a.B", """
            <resultMap id="r" type="x"><id column="select x from y"/></resultMap>
            <select id="q">select * from orders<where><if test="a &lt; 1">and a = #{a}</if><choose><when
                test="b">AND b = ${b}</when>
              <otherwise>and c &gt; 1</otherwise></choose></where></select>
            <update id="u">update orders <set><if test="a">a = 1,</if></set> where id in
              <foreach collection="ids" open="(" close=")" separator=",">#{id}</foreach></update>
            <insert id="i"><selectKey keyProperty="id">select nextval from seq</selectKey>insert into
                orders
              <trim prefix="(" suffix=")" suffixOverrides=",">a, b,</trim> values <![CDATA[ (1 < 2)
                  ]]></insert>
            """)))
                .containsExactly(
                        "q: select * from orders where a = #{a} AND b = ${b} and c > 1",
                        "u: update orders set a = 1 where id in ( #{id} )",
                        "i: insert into orders ( a, b ) values (1 < 2)",
                        "i!selectKey: select nextval from seq");
    }

    @Test
    void an_include_is_its_fragment_in_this_file_or_another() {
        XmlFile own = mapper("a.xml", "a.A", """
            <sql id="cols">x, ${alias}.y</sql>
            <select id="s">select <include refid="cols"><property name="alias" value="o"/></include>
              <include refid="b.B.from"/> <include refid="a.A.cols"/> <include refid="none"/></select>
            <sql id="ring">again <include refid="ring"/></sql>
            """);
        XmlFile other = mapper("b.xml", "b.B", "<sql id='from'>from stock</sql>");
        assertThat(texts(own, other))
                .containsExactly(
                        "cols: x, ${alias}.y",
                        "s: select x, o.y from stock x, ${alias}.y \u0001",
                        "ring: again again \u0001",
                        "from: from stock");
    }

    @Test
    void fragments_that_include_each_other_many_times_end() {
        StringBuilder body = new StringBuilder("<sql id='f0'>" + "x".repeat(100) + "</sql>");
        for (int i = 1; i < 40; i++) {
            body.append("<sql id='f%d'>%s</sql>"
                    .formatted(i, "<include refid='f%d'/>".formatted(i - 1).repeat(10)));
        }
        assertThat(MapperStatements.of(List.of(mapper("m.xml", "a.B", body.toString()))))
                .hasSize(40);
    }

    @Test
    void fragments_within_very_many_fragments_end() {
        StringBuilder body = new StringBuilder("<sql id='f0'>x</sql>");
        for (int i = 1; i < 20_000; i++) {
            body.append("<sql id='f%d'>a <include refid='f%d'/></sql>".formatted(i, i - 1));
        }
        assertThat(texts(mapper("m.xml", "a.B", body.toString())).filter(text -> text.endsWith("\u0001")))
                .hasSize(20_000 - 51);
    }

    @Test
    void a_map_of_ibatis_has_statements_without_a_type() {
        String text = "<sqlMap><delete id='d'>delete from orders <dynamic prepend='where'>"
                + "<isNotNull prepend='and' property='a'>a = #a#</isNotNull></dynamic></delete></sqlMap>";
        assertThat(MapperStatements.of(List.of(XmlFile.of("s.xml", text.getBytes(UTF_8)))))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.type()).isEmpty();
                    assertThat(statement.text().replaceAll("\\s+", " "))
                            .isEqualTo("delete from orders where and a = #a#");
                });
    }

    @Test
    void other_files_have_none() {
        assertThat(texts(XmlFile.of("b.xml", "<beans><select id='x'>select 1</select></beans>".getBytes(UTF_8))))
                .isEmpty();
        assertThat(texts(XmlFile.of("c.xml", "<mapper".getBytes(UTF_8)))).isEmpty();
    }

    @Test
    void queries_of_mapping_files_have_their_language_and_type() {
        String orm = "<entity-mappings><package>shop</package><named-query name='a'><query>select o from Order"
                + " o</query></named-query>\n"
                + "<entity class='Order'><named-native-query name='b'><query>select 1 from o</query>"
                + "</named-native-query></entity></entity-mappings>";
        String hbm = "<hibernate-mapping package='shop'><class name='Line'><property name='p'><formula>(select 2 from"
                + " p)</formula></property><sql-query name='c'>select 3 from c</sql-query></class><query"
                + " name='d'>from Line</query></hibernate-mapping>";
        assertThat(MappingQueries.of(
                        List.of(XmlFile.of("1.xml", orm.getBytes(UTF_8)), XmlFile.of("2.xml", hbm.getBytes(UTF_8)))))
                .containsExactly(
                        new StatementText("1.xml", 1, Optional.empty(), "a", Dialect.JPQL, "select o from Order o"),
                        new StatementText("1.xml", 2, Optional.of("shop.Order"), "b", Dialect.SQL, "select 1 from o"),
                        new StatementText("2.xml", 1, Optional.of("shop.Line"), "c", Dialect.SQL, "select 3 from c"),
                        new StatementText("2.xml", 1, Optional.empty(), "d", Dialect.JPQL, "from Line"),
                        new StatementText(
                                "2.xml", 1, Optional.of("shop.Line"), "formula", Dialect.SQL, "(select 2 from p)"));
    }
}
