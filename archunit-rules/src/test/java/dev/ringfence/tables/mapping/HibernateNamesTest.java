package dev.ringfence.tables.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.TypeName;
import dev.ringfence.sql.SqlName;
import dev.ringfence.tables.mapping.code.Compiled;
import dev.ringfence.tables.mapping.xml.XmlFile;
import jakarta.persistence.Entity;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UnionSubclass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hibernate itself is asked for the tables of entities of many shapes. */
class HibernateNamesTest {

    private static final String HEAD =
            "package shop; import jakarta.persistence.*; import org.hibernate.annotations.Immutable;"
                    + " import org.hibernate.annotations.Subselect; import java.util.*; ";

    private static List<String> entities() {
        String entities = """
            @Entity class PlainOrder { @Id long id; }
            @Entity(name = "Bill") class InvoiceOfYear { @Id long id; @ElementCollection Set<String> noteLines;
                }
            @Entity @Table(name = "CustomerAddress", schema = "crmSales") class Address { @Id long id; }
            @Entity @Table(name = "`OddTable`") class Odd { @Id long id; @ManyToMany List<Tag> oddTags; }
            @Entity @Table(name = "T_TAG") class Tag { @Id long id; @ManyToMany(mappedBy = "oddTags") List<Odd>
                odds; }
            @Entity class HTMLPage2Part { @Id long id; @OneToMany List<Tag> tags; }
            @Entity class Library { @Id long id; @OneToMany @JoinColumn List<Tag> tags; }
            @Entity class Shelf { @Id long id; @OneToMany(mappedBy = "shelf") List<Book> books; @OneToOne
                @JoinTable(name = "ShelfOwner") Tag owner; }
            @Entity class Book { @Id long id; @ManyToOne Shelf shelf; @ManyToOne @JoinTable(name = "book_tag")
                Tag tag; @ManyToMany @JoinTable(name = "BookAuthor", schema = "Lib") Set<Author> authors; }
            @Entity class Author { @Id long id; @ElementCollection @CollectionTable(name = "AuthorAlias")
                Set<String> aliases; @ElementCollection Map<String, Place> placesByName; }
            @Embeddable class Place { String town; @ManyToOne Tag tag; }
            @Entity @SecondaryTable(name = "PersonDetail") class Person { @Id long id; @Embedded Contact
                contact; Contact2 other; }
            @Embeddable class Contact { @ElementCollection Set<String> phones; @ManyToMany Set<Tag> tags; }
            @Embeddable class Contact2 { @ElementCollection Set<String> mails; }
            @Entity @SecondaryTables({@SecondaryTable(name = "s1"), @SecondaryTable(name = "s2", schema = "X")})
                class Many { @Id long id; }
            @Entity @Inheritance class Animal { @Id long id; @ElementCollection Set<String> names; }
            @Entity class Dog extends Animal { @ManyToMany Set<Tag> dogTags; @ElementCollection Set<String>
                tricks; }
            @Entity class Puppy extends Dog { @OneToMany Set<Tag> toys; }
            @Entity class Payment { @Id long id; }
            @Entity class CardPayment extends Payment { @ManyToMany Set<Tag> cardTags; }
            @Entity @Inheritance(strategy = InheritanceType.JOINED) abstract class Vehicle { @Id long id;
                @ManyToMany Set<Tag> parts; }
            @Entity @Table(name = "TheCar") class Car extends Vehicle { @ElementCollection Set<String>
                seatNames; }
            @Entity class SportsCar extends Car { @OneToMany Set<Tag> medals; }
            @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Shape { @Id long id;
                }
            @Entity class RoundShape extends Shape { @ManyToMany Set<Tag> roundTags; }
            @Entity @Table(name = "OvalTable") class Oval extends RoundShape { int x; }
            @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Root { @Id long id;
                @ElementCollection Set<String> rootWords; }
            @Entity class Leaf extends Root { int x; }
            @MappedSuperclass abstract class BaseOfAll { @Id long id; @ElementCollection Set<String> labels;
                @ManyToMany Set<Tag> baseTags; @ManyToMany @JoinTable(name = "BaseLink") Set<Author> links; }
            @Entity class FirstOfBase extends BaseOfAll { int x; }
            @MappedSuperclass abstract class JoinedBase { @Id long id; }
            @Entity @Inheritance(strategy = InheritanceType.JOINED) class JoinedRoot extends JoinedBase { int x;
                }
            @Entity class JoinedLeaf extends JoinedRoot { int y; }
            @Entity @Immutable class Fixed { @Id long id; }
            @Entity @Subselect("select id from tag") class Viewed { @Id long id; @ElementCollection Set<String>
                seen; }
            class Unmapped extends Animal { @ElementCollection Set<String> never; }
            @Entity class Cat extends Unmapped { int claws; }
            @Entity @AssociationOverride(name = "contact.tags", joinTable = @JoinTable(name = "OfficeTags"))
                class Office { @Id long id; @Embedded Contact contact; }
            @Entity class ByGetter { private long id; @Id public long getId() { return id; } public void
                setId(long i) { id = i; }
                @ManyToMany public Set<Tag> getURLTags() { return null; } public void setURLTags(Set<Tag> t) {}
                @ElementCollection public Set<String> getOldNames() { return null; } public void
                    setOldNames(Set<String> t) {} }
            @Entity class Targeted { @Id long id; @ManyToMany(targetEntity = Tag.class) Set things; @OneToMany
                Map<Author, Tag> byAuthor; }
            @Entity class Selfish { @Id long id; @ManyToMany Set<Selfish> friends; @OneToMany(mappedBy =
                "parent") Set<Selfish> children; @ManyToOne Selfish parent; }
            @Entity class Holder { @Id long id; @ManyToMany Set<Holder.Nested> nested; @Entity static class
                Nested { @Id long id; @ElementCollection Set<String> words; } }
            """;
        return Arrays.stream(entities.split("\n(?=@|class)"))
                .map(text -> HEAD + text)
                .toList();
    }

    private static final class SpringJoinNames extends ImplicitNamingStrategyJpaCompliantImpl {

        private static final long serialVersionUID = 1L;

        @Override
        public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
            String name = source.getOwningPhysicalTableName() + "_"
                    + source.getAssociationOwningAttributePath().getProperty();
            return toIdentifier(name, source.getBuildingContext());
        }
    }

    private static final class Memory extends ClassLoader {

        private final Map<String, byte[]> classes;

        Memory(Map<String, byte[]> classes) {
            super(HibernateNamesTest.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = Optional.ofNullable(classes.get(name)).orElseThrow(() -> new ClassNotFoundException(name));
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    private static Compiled compiled(List<String> sources) throws URISyntaxException {
        List<String> jars = new ArrayList<>();
        for (Class<?> type : List.of(Entity.class, Metadata.class)) {
            jars.add(new File(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getPath());
        }
        return Compiled.with(List.of("-Xlint:none", "-cp", String.join(File.pathSeparator, jars)), sources);
    }

    private static Metadata metadata(Compiled compiled, Naming naming, String... files) throws ClassNotFoundException {
        Memory loader = new Memory(compiled.all());
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(loader)
                        .build())
                .applySetting("hibernate.dialect", "org.hibernate.dialect.H2Dialect")
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", "false")
                .build();
        MetadataSources sources = new MetadataSources(registry);
        if (files.length == 0) {
            for (String name : new TreeSet<>(compiled.all().keySet())) {
                sources.addAnnotatedClass(loader.loadClass(name));
            }
        }
        for (String file : files) {
            sources.addInputStream(new ByteArrayInputStream(file.getBytes(UTF_8)));
        }
        MetadataBuilder builder = sources.getMetadataBuilder().applyTempClassLoader(loader);
        if (naming == Naming.SNAKE) {
            builder.applyPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy());
            builder.applyImplicitNamingStrategy(new SpringJoinNames());
        }
        return builder.build();
    }

    private static Set<SqlName> tables(Metadata metadata) {
        return metadata.collectTableMappings().stream()
                .filter(table -> table.isPhysicalTable() && !table.isSubselect() && !table.isAbstractUnionTable())
                .map(HibernateNamesTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SqlName name(Table table) {
        return new SqlName(Optional.ofNullable(table.getSchema()), table.getName());
    }

    private static Set<SqlName> tables(Mappings mappings) {
        return mappings.mapped().stream().map(Mapped::table).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<EntityName> entityNames(Metadata metadata) {
        return metadata.getEntityBindings().stream()
                .filter(entity ->
                        !entity.getTable().isSubselect() && !entity.getTable().isAbstractUnionTable())
                .map(entity -> new EntityName(entity.getJpaEntityName(), name(entity.getTable())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isForEachClass(PersistentClass entity) {
        return entity instanceof UnionSubclass;
    }

    @ParameterizedTest
    @EnumSource
    void hibernate_has_the_same_tables_for_annotated_classes(Naming naming) throws Exception {
        Compiled compiled = compiled(entities());
        Metadata metadata = metadata(compiled, naming);
        Mappings mappings = Mappings.of(compiled.readings(), List.of(), naming, TypeName::new);
        assertThat(tables(mappings)).containsExactlyElementsOf(tables(metadata));
        assertThat(mappings.entities()).containsAll(entityNames(metadata));
        assertThat(mappings.notJudged()).isEmpty();
        long unions = metadata.getEntityBindings().stream()
                .filter(HibernateNamesTest::isForEachClass)
                .count();
        assertThat(unions).isEqualTo(3);
    }

    static final String HBM = """
        <?xml version="1.0"?>
        <!DOCTYPE hibernate-mapping PUBLIC "-//Hibernate/Hibernate Mapping DTD 3.0//EN"
            "http://www.hibernate.org/dtd/hibernate-mapping-3.0.dtd">
        <hibernate-mapping package="shop" schema="Sales">
          <class name="PlainThing"><id name="id" type="long"/>
            <set name="sideTags" table="ThingTag"><key column="x"/><many-to-many class="HTag" column="y"/></set>
            <set name="wordLines"><key column="x"/><element type="string" column="w"/></set>
            <set name="freeTags"><key column="x"/><many-to-many class="HTag" column="y"/></set>
            <set name="ownTags"><key column="x"/><one-to-many class="HTag"/></set>
            <component name="part" class="HPart"><set name="deepWords" table="DeepWords"><key
                column="x"/><element type="string" column="w"/></set></component>
            <subclass name="SubThing" discriminator-value="S"/>
            <joined-subclass name="JoinedThing" table="JoinedOnes"><key column="id"/></joined-subclass>
          </class>
          <class name="HTag" table="TheTag" schema="Other"><id name="id" type="long"/><discriminator column="d"
              type="string"/>
            <join table="TagMore"><key column="id"/><property name="more" type="string"/></join>
            <subclass name="SubTag"><join table="SubTagMore"><key column="id"/><property name="rest"
                type="string"/></join></subclass>
          </class>
          <class name="HShape" abstract="true"><id name="id" type="long"/>
            <union-subclass name="HCircle" table="Circles"/>
            <union-subclass name="HSquare"/>
          </class>
        </hibernate-mapping>
        """;

    private static List<String> plainClasses() {
        String classes = """
            class PlainThing { long id; Set<HTag> sideTags; Set<String> wordLines; Set<HTag> freeTags; Set<HTag>
                ownTags; HPart part; }
            class HPart { Set<String> deepWords; }
            class SubThing extends PlainThing {}
            class JoinedThing extends PlainThing { long own; }
            class HTag { long id; String more; }
            class SubTag extends HTag { String rest; }
            abstract class HShape { long id; }
            class HCircle extends HShape { long id; }
            class HSquare extends HShape {}
            """;
        return Arrays.stream(classes.split("\n(?=class|abstract)"))
                .map(text -> "package shop; import java.util.*; " + text)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void hibernate_has_the_same_tables_for_hbm_xml(Naming naming) throws Exception {
        Compiled compiled = compiled(plainClasses());
        String valid = HBM.replace("<subclass name=\"SubThing\" discriminator-value=\"S\"/>", "");
        Metadata metadata = metadata(compiled, naming, valid);
        Mappings mappings = Mappings.of(
                compiled.readings(), List.of(XmlFile.of("a.hbm.xml", valid.getBytes(UTF_8))), naming, TypeName::new);
        assertThat(tables(mappings)).containsExactlyElementsOf(tables(metadata));
        assertThat(mappings.problems()).isEmpty();
    }

    static final String ORM = """
        <?xml version="1.0" encoding="UTF-8"?>
        <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.1">
          <package>shop</package><schema>Crm</schema>
          <entity class="HCircle" name="Circle" metadata-complete="true" access="FIELD"><table
              name="AllCircles"/><attributes><id name="id"/></attributes></entity>
          <entity class="HTag" metadata-complete="true" access="FIELD"><secondary-table name="TagRest"
              schema="Two"/><attributes><id name="id"/></attributes></entity>
          <entity class="PlainThing" metadata-complete="true" access="FIELD">
            <attributes><id name="id"/>
              <one-to-many name="ownTags"><join-column name="x"/></one-to-many>
              <many-to-many name="sideTags"><join-table name="SideLink"/></many-to-many>
              <many-to-many name="freeTags"/>
              <element-collection name="wordLines"><collection-table name="TheWords"
                  schema="Three"/></element-collection>
              <transient name="part"/>
            </attributes>
          </entity>
        </entity-mappings>
        """;

    @ParameterizedTest
    @EnumSource
    void hibernate_has_the_same_tables_for_orm_xml(Naming naming) throws Exception {
        Compiled compiled = compiled(plainClasses());
        Metadata metadata = metadata(compiled, naming, ORM);
        List<XmlFile> files = List.of(XmlFile.of("orm.xml", ORM.getBytes(UTF_8)));
        Mappings mappings = Mappings.of(compiled.readings(Mappings.classesIn(files)), files, naming, TypeName::new);
        assertThat(tables(mappings)).containsExactlyElementsOf(tables(metadata));
        assertThat(mappings.entities()).containsAll(entityNames(metadata));
    }

    @Test
    void a_subclass_in_an_hbm_xml_maps_the_tables_of_the_class_around_it() {
        Mappings mappings = Mappings.of(
                List.of(), List.of(XmlFile.of("a.hbm.xml", HBM.getBytes(UTF_8))), Naming.AS_WRITTEN, TypeName::new);
        assertThat(mappings.mapped().stream()
                        .filter(mapped -> mapped.binaryName().matches("shop.(Sub|Joined).*"))
                        .map(mapped -> mapped.binaryName() + " " + mapped.table() + " " + mapped.how()))
                .containsExactly(
                        "shop.JoinedThing sales.joinedones entity",
                        "shop.JoinedThing sales.plainthing entity",
                        "shop.SubTag other.thetag entity",
                        "shop.SubTag sales.subtagmore secondary table",
                        "shop.SubThing sales.plainthing entity");
    }
}
