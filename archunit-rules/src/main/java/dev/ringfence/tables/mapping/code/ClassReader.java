package dev.ringfence.tables.mapping.code;

import dev.ringfence.scan.classfile.ByteReader;
import dev.ringfence.scan.classfile.ClassFileHead;
import dev.ringfence.scan.classfile.ConstantPool;
import dev.ringfence.scan.classfile.TextMeanings;
import dev.ringfence.scan.classfile.UnreadableClassException;
import dev.ringfence.sql.SqlTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads one class file, as far as its constants promise anything of tables. */
final class ClassReader {

    private static final int ABSTRACT = 0x0400;
    private static final String TABLE_OF_JOOQ = "org.jooq.impl.TableImpl";

    private static final Set<String> MIGRATIONS = Set.of(
            "org.flywaydb.core.api.migration.BaseJavaMigration",
            "org.flywaydb.core.api.migration.JavaMigration",
            "org.flywaydb.core.api.migration.jdbc.BaseJdbcMigration",
            "org.flywaydb.core.api.migration.spring.BaseSpringJdbcMigration",
            "liquibase.change.custom.CustomTaskChange",
            "liquibase.change.custom.CustomSqlChange");

    private final ByteReader in;
    private final TextMeanings vocabulary;
    private final boolean isWhole;
    private final Set<Phrase> phrases = new TreeSet<>();
    private final Set<TableSite> sites = new TreeSet<>();

    ClassReader(byte[] bytes, TextMeanings vocabulary, boolean isWhole) {
        this.in = new ByteReader(bytes);
        this.vocabulary = vocabulary;
        this.isWhole = isWhole;
    }

    ClassReading read() throws UnreadableClassException {
        ClassFileHead.read(in);
        ConstantPool pool = ConstantPool.read(in, vocabulary);
        int flags = in.u2();
        String name = pool.className(in.u2());
        int superIndex = in.u2();
        Optional<String> superclass = superIndex == 0 ? Optional.empty() : Optional.of(pool.className(superIndex));
        boolean isAbstract = (flags & ABSTRACT) != 0;
        if (isMigration(pool, superclass)) {
            return ClassReading.ofTexts(name, superclass, isAbstract, List.of());
        }
        boolean isTable = superclass.filter(TABLE_OF_JOOQ::equals).isPresent();
        Roles roles = Roles.in(pool, name, superclass);
        addStrings(pool);
        if (!isWhole && !isTable && !roles.isAny() && !Promise.isIn(pool)) {
            return ClassReading.ofTexts(name, superclass, isAbstract, List.copyOf(phrases));
        }
        return readMembers(pool, roles, name, superclass, isAbstract, isTable);
    }

    /** What a migration does with tables is history, in Java as in SQL. */
    private boolean isMigration(ConstantPool pool, Optional<String> superclass) throws UnreadableClassException {
        boolean isMigration = superclass.filter(MIGRATIONS::contains).isPresent();
        for (int count = in.u2(); count > 0; count--) {
            isMigration |= MIGRATIONS.contains(pool.className(in.u2()));
        }
        return isMigration;
    }

    /** Every string is a constant: a literal, what javac folded, and the recipe of a concatenation. */
    private void addStrings(ConstantPool pool) throws UnreadableClassException {
        for (int i = 1; i < pool.size(); i++) {
            if (pool.isString(i) && pool.mayBePhrase(pool.textOf(i))) {
                String text = pool.longText(pool.textOf(i)).replace('\u0002', SqlTokens.MADE);
                if (Phrase.isPhrase(text)) {
                    phrases.add(Phrase.ofCode(text));
                }
            }
        }
    }

    private ClassReading readMembers(
            ConstantPool pool,
            Roles roles,
            String name,
            Optional<String> superclass,
            boolean isAbstract,
            boolean isTable)
            throws UnreadableClassException {
        MemberReader members = new MemberReader(in, pool, name, new PhrasesOfAnnotations(phrases));
        List<Member> fields = members.readAll(unused -> {});
        SitesInCode code = new SitesInCode(pool, roles, sites);
        GeneratedTable generated = new GeneratedTable(pool, isTable);
        List<Member> methods = members.readAll(method -> {
            if (roles.isAny()) {
                method.code(in, code::read);
            }
            generated.read(method, in);
        });
        List<Member> components = new ArrayList<>();
        List<Annotation> annotations = members.readOfClass(components);
        if (in.remaining() > 0) {
            throw new UnreadableClassException("goes on after its end, at byte " + in.position());
        }
        return new ClassReading(
                name,
                superclass,
                isAbstract,
                annotations,
                fields,
                methods.stream()
                        .filter(method -> !method.annotations().isEmpty())
                        .toList(),
                List.copyOf(components),
                List.copyOf(phrases),
                List.copyOf(sites),
                code.namesAtRunTime(),
                generated.name());
    }
}
