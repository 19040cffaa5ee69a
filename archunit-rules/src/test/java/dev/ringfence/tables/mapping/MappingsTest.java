package dev.ringfence.tables.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.TypeName;
import dev.ringfence.sql.SqlName;
import dev.ringfence.tables.mapping.code.Compiled;
import dev.ringfence.tables.mapping.code.TableSite;
import dev.ringfence.tables.mapping.xml.XmlFile;
import dev.ringfence.tables.mapping.xml.XmlProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MappingsTest {

    private static Mappings of(Naming naming, String... classes) {
        Compiled compiled = Compiled.of(sources("jakarta", classes));
        return Mappings.of(compiled.readings(), List.of(), naming, MappingsTest::topLevel);
    }

    private static String[] sources(String age, String... classes) {
        String head = "package shop; import java.util.*; import org.hibernate.annotations.*; import " + age
                + ".persistence.*; ";
        return Arrays.stream(classes).map(text -> head + text).toArray(String[]::new);
    }

    private static TypeName topLevel(String binaryName) {
        return new TypeName(binaryName.replaceFirst("\\$.*", ""));
    }

    private static Stream<String> told(Mappings mappings) {
        return mappings.mapped().stream()
                .map(each -> "%s %s %s: %s".formatted(each.binaryName(), each.access(), each.table(), each.how()));
    }

    @Test
    void an_entity_maps_its_table_its_secondary_tables_and_those_of_its_joins_and_collections() {
        Mappings mappings =
                of(Naming.SNAKE, """
                    @Entity @Table(name = "CustomerOrder", schema = "Sales") @SecondaryTable(name = "order_more")
                    class Order {
                        @ManyToMany Set<Tag> tags;
                        @ElementCollection @CollectionTable(name = "order_note") List<String> notes;
                        @OneToMany @JoinTable(name = "order_line") List<Tag> lines;
                        @ElementCollection Map<String, String> extraWords;
                    }
                    """, "@Entity class Tag { @ManyToMany(mappedBy = \"tags\") Set<Order> orders; }");
        assertThat(told(mappings))
                .containsExactly(
                        "shop.Order WRITES customer_order_tags: join table by default",
                        "shop.Order WRITES order_extra_words: collection table by default",
                        "shop.Order WRITES order_line: join table",
                        "shop.Order WRITES order_more: secondary table",
                        "shop.Order WRITES order_note: collection table",
                        "shop.Order WRITES sales.customer_order: entity",
                        "shop.Tag WRITES tag: entity");
        assertThat(mappings.entities().stream().map(name -> name.name() + " " + name.table()))
                .containsExactly("Order sales.customer_order", "Tag tag");
        assertThat(mappings.notJudged()).isEmpty();
    }

    @Test
    void annotations_of_javax_count_as_those_of_jakarta() {
        Compiled compiled = Compiled.of(sources(
                "javax", "@Entity @Table(name = \"T\") class Old { @ManyToOne Old2 o; }" + " @Entity class Old2 {}"));
        assertThat(told(Mappings.of(compiled.readings(), List.of(), Naming.AS_WRITTEN, TypeName::new)))
                .containsExactly("shop.Old WRITES t: entity", "shop.Old2 WRITES old2: entity");
    }

    @Test
    void an_immutable_entity_reads_with_all_below_it_and_an_immutable_collection_too() {
        assertThat(told(of(
                        Naming.SNAKE,
                        "@Entity @Immutable class Fixed { @ManyToMany Set<Fixed> others; }",
                        "@Entity class Below extends Fixed {}",
                        "@Entity class Free { @Immutable @ManyToMany @JoinTable(name = \"seen\") Set<Fixed> seen; }")))
                .containsExactly(
                        "shop.Below READS fixed: entity",
                        "shop.Fixed READS fixed: entity",
                        "shop.Fixed READS fixed_others: join table by default",
                        "shop.Free WRITES free: entity",
                        "shop.Free READS seen: join table");
    }

    @Test
    void parts_count_for_the_class_that_declares_them() {
        assertThat(told(of(
                        Naming.SNAKE,
                        "@MappedSuperclass class Base { @ElementCollection Set<String> words;"
                                + " @ManyToMany @JoinTable(name = \"base_tag\") Set<One> tags; @Embedded Part part; }",
                        "@Embeddable class Part { @ElementCollection Set<String> bits; }",
                        "@Entity class One extends Base {}",
                        "@Entity class Two extends Base { static class Builder {} }")))
                .containsExactly(
                        "shop.Base WRITES base_tag: join table",
                        "shop.Base WRITES one_words: collection table by default",
                        "shop.Base WRITES two_words: collection table by default",
                        "shop.One WRITES one: entity",
                        "shop.Part WRITES one_bits: collection table by default",
                        "shop.Part WRITES two_bits: collection table by default",
                        "shop.Two WRITES two: entity");
    }

    @Test
    void a_joined_class_maps_all_tables_above_and_one_of_a_single_table_the_roots() {
        assertThat(told(of(
                        Naming.SNAKE,
                        "@Entity @Inheritance(strategy = InheritanceType.JOINED) class A {}",
                        "@Entity class B extends A {}",
                        "@Entity class C extends B {}",
                        "@Entity class D {}",
                        "@Entity @DiscriminatorValue(\"e\") class E extends D {}")))
                .containsExactly(
                        "shop.A WRITES a: entity",
                        "shop.B WRITES a: entity",
                        "shop.B WRITES b: entity",
                        "shop.C WRITES a: entity",
                        "shop.C WRITES b: entity",
                        "shop.C WRITES c: entity",
                        "shop.D WRITES d: entity",
                        "shop.E WRITES d: entity");
    }

    @Test
    void a_query_for_a_class_with_tables_for_each_class_means_all_of_them() {
        assertThat(of(
                                Naming.SNAKE,
                                "@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class A {}",
                                "@Entity(name = \"Bee\") class B extends A {}",
                                "@Entity class C extends B {}")
                        .entities()
                        .stream()
                        .map(name -> name.name() + " " + name.table()))
                .containsExactly("A bee", "A c", "Bee bee", "Bee c", "C c");
    }

    @Test
    void a_superclass_that_is_not_in_this_project_is_counted() {
        Compiled compiled = Compiled.of(
                "package lib; public class Outside {}",
                "package shop; @jakarta.persistence.Entity class Own extends lib.Outside {}",
                "package shop; @jakarta.persistence.Entity @jakarta.persistence.DiscriminatorValue(\"x\")"
                        + " class OfTheirTable extends lib.Outside {}",
                "package shop; @jakarta.persistence.Entity class Plain extends Exception {}");
        Mappings mappings = Mappings.of(
                compiled.readings().stream()
                        .filter(reading -> !reading.name().startsWith("lib."))
                        .toList(),
                List.of(),
                Naming.SNAKE,
                TypeName::new);
        String reason = "its superclass lib.Outside is not in this project, and may map tables";
        assertThat(told(mappings)).containsExactly("shop.Own WRITES own: entity", "shop.Plain WRITES plain: entity");
        assertThat(mappings.notJudged())
                .containsExactly(
                        new NotJudged(new TypeName("shop.OfTheirTable"), reason),
                        new NotJudged(new TypeName("shop.Own"), reason));
    }

    @Test
    void a_join_table_named_by_an_unknown_table_is_counted() {
        Mappings mappings = of(Naming.AS_WRITTEN, "@Entity class A { @ManyToMany Set<String[]> odd; }");
        assertThat(mappings.notJudged())
                .containsExactly(new NotJudged(
                        new TypeName("shop.A"),
                        "the join table of its attribute odd is named by a table that is not known in this project"));
    }

    @Test
    void associations_relate_types_by_field_getter_argument_or_target() {
        Mappings mappings = of(
                Naming.SNAKE,
                """
                @Entity class Order {
                    @ManyToOne Customer customer;
                    @ManyToOne Box<Never> box;
                    @OneToMany(mappedBy = "o") List<? extends Line> lines;
                    @ElementCollection Map<String, Money> sums;
                    @OneToMany @MapKeyJoinColumn Map<Day, Line> byDay;
                    @ManyToMany(targetEntity = Tag.class) Set tags;
                    @OneToOne Object any;
                    @ManyToOne Order parent;
                    @ManyToOne Inner inner;
                    @Transient @ManyToOne Never never;
                    Never plain;
                    @OneToOne Place getPlace() { return null; }
                    @Entity static class Inner {}
                }
                """,
                "class Box<T> {}",
                "class Customer {}",
                "class Line {}",
                "class Money {}",
                "class Day {}",
                "class Tag {}",
                "class Never {}",
                "class Place {}");
        assertThat(mappings.related().stream().map(related -> related.from() + " " + related.to()))
                .containsExactly(
                        "shop.Order shop.Box",
                        "shop.Order shop.Customer",
                        "shop.Order shop.Day",
                        "shop.Order shop.Line",
                        "shop.Order shop.Money",
                        "shop.Order shop.Place",
                        "shop.Order shop.Tag");
    }

    @Test
    void spring_data_and_mybatis_plus_and_jooq_name_tables() {
        Compiled compiled = Compiled.of(sources(
                "jakarta",
                "@org.springframework.data.relational.core.mapping.Table(\"Cart\") record Basket(int id) {}",
                "@org.springframework.data.relational.core.mapping.Table(name = \"x\", schema = \"S\") class Named {}",
                "@org.springframework.data.relational.core.mapping.Table class HTMLPageOfShop {}",
                "@com.baomidou.mybatisplus.annotation.TableName(\"sys_user\") class User {}",
                "@com.baomidou.mybatisplus.annotation.TableName(schema = \"crm\") class UserRole {}",
                "@com.baomidou.mybatisplus.annotation.TableName(\"`crm`.`user_day`\") class Day {}",
                "class Stock extends org.jooq.impl.TableImpl<Object> { Stock() {"
                        + " super(org.jooq.impl.DSL.name(\"STOCK\")); } }"));
        Mappings mappings = Mappings.of(compiled.readings(), List.of(), Naming.AS_WRITTEN, TypeName::new);
        assertThat(told(mappings))
                .containsExactly(
                        "shop.Basket WRITES cart: Spring Data",
                        "shop.Day WRITES crm.user_day: MyBatis-Plus",
                        "shop.HTMLPageOfShop WRITES html_page_of_shop: Spring Data",
                        "shop.Named WRITES s.x: Spring Data",
                        "shop.User WRITES sys_user: MyBatis-Plus",
                        "shop.UserRole WRITES crm.user_role: MyBatis-Plus");
        assertThat(Stream.of(
                                site(TableSite.Kind.JOOQ_FIELD, "field", "shop.Stock"),
                                site(TableSite.Kind.JOOQ_FIELD, "field", "shop.Other"),
                                site(TableSite.Kind.JOOQ_STRING, "\"Crm\".Day", ""))
                        .map(mappings::tableOf)
                        .map(SqlName::toString))
                .containsExactly("stock", "field", "crm.day");
        assertThat(mappings.generated()).hasToString("{shop.Stock=stock}");
    }

    private static TableSite site(TableSite.Kind kind, String name, String generated) {
        return new TableSite(kind, name, Optional.of(generated).filter(known -> !known.isEmpty()), false);
    }

    @Test
    void an_orm_xml_adds_to_annotations_and_wins() {
        String orm = """
            <!DOCTYPE entity-mappings SYSTEM "http://nowhere.invalid/orm.dtd">
            <entity-mappings xmlns="http://java.sun.com/xml/ns/persistence/orm" version="2.0">
              <package>shop</package>
              <entity class="Order"><table name="xml_order"/>
                <attributes><many-to-many name="tags"><join-table
                    name="xml_tags"/></many-to-many></attributes></entity>
              <entity class="Bare" name="Naked"><attributes><many-to-one name="order"/></attributes></entity>
            </entity-mappings>
            """;
        List<XmlFile> files = List.of(XmlFile.of("orm.xml", orm.getBytes(UTF_8)));
        Compiled compiled = Compiled.of(sources(
                "javax",
                "@Entity @Table(name = \"code_order\") class Order { @ManyToMany Set<Bare> tags; @ElementCollection"
                        + " Set<String> w; }",
                "class Bare { Order order; }"));
        Mappings mappings =
                Mappings.of(compiled.readings(Mappings.classesIn(files)), files, Naming.SNAKE, TypeName::new);
        assertThat(told(mappings))
                .containsExactly(
                        "shop.Bare WRITES naked: entity",
                        "shop.Order WRITES order_w: collection table by default",
                        "shop.Order WRITES xml_order: entity",
                        "shop.Order WRITES xml_tags: join table");
        assertThat(mappings.related())
                .containsExactly(
                        new Related(new TypeName("shop.Bare"), new TypeName("shop.Order")),
                        new Related(new TypeName("shop.Order"), new TypeName("shop.Bare")));
        assertThat(mappings.problems()).isEmpty();
    }

    @Test
    void a_broken_mapping_file_is_a_problem_with_its_line() {
        Mappings mappings = Mappings.of(
                List.of(),
                List.of(XmlFile.of("a.hbm.xml", "<hibernate-mapping>\n<class>\n</hibernate-mapping>".getBytes(UTF_8))),
                Naming.SNAKE,
                TypeName::new);
        assertThat(mappings.problems())
                .singleElement()
                .extracting(XmlProblem::file, XmlProblem::line)
                .containsExactly("a.hbm.xml", 3);
    }

    @Test
    void classes_above_each_other_in_a_ring_end() {
        String hbm = "<hibernate-mapping><joined-subclass name='a.A' extends='a.B'/>"
                + "<joined-subclass name='a.B' extends='a.A'/></hibernate-mapping>";
        assertThat(told(Mappings.of(
                        List.of(), List.of(XmlFile.of("r", hbm.getBytes(UTF_8))), Naming.SNAKE, TypeName::new)))
                .containsExactly(
                        "a.A WRITES a: entity", "a.A WRITES b: entity", "a.B WRITES a: entity", "a.B WRITES b: entity");
    }
}
