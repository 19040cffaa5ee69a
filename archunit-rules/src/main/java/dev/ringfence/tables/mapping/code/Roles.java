package dev.ringfence.tables.mapping.code;

import dev.ringfence.scan.classfile.ConstantPool;
import dev.ringfence.scan.classfile.UnreadableClassException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which members that a class uses have to do with tables named in code.
 *
 * <p>A table of jOOQ is a field whose type lies in a package {@code tables}, and whose owner is that type or the class
 * {@code Tables} beside the package. In Kotlin it is an accessor of such a type, of its companion or of
 * {@code references.TablesKt}. The generated classes themselves name tables, and use none.
 */
final class Roles {

    /** Says what a member does. */
    sealed interface Role {

        /** Marks a field or accessor that gives a table. */
        record Gives(TableSite site) implements Role {}
    }

    /** Says what a method does with tables, or with their names. */
    enum Method implements Role {
        WRITES,
        KEEPS,
        TABLE_OF_STRING,
        TABLE_OF_NAME,
        NAME,
        JDBC_INSERT
    }

    private static final Pattern TABLE = Pattern.compile("(?:\\(\\))?L((?:[^;()]+/)?)tables/([^/;()$]+);");
    private static final Set<String> WRITERS =
            Set.of("insertInto", "update", "deleteFrom", "delete", "mergeInto", "truncate", "truncateTable");
    private static final Set<String> GENERATED =
            Set.of("Tables", "Keys", "Indexes", "Sequences", "Routines", "UDTs", "DefaultSchema", "DefaultCatalog");
    private static final String DSL = "org.jooq.impl.DSL";
    private static final String JDBC_INSERT = "org.springframework.jdbc.core.simple.SimpleJdbcInsert";

    private final ConstantPool pool;
    private final String self;
    private final Optional<String> superclass;
    private final Map<Integer, Role> byMember = new HashMap<>();

    private Roles(ConstantPool pool, String self, Optional<String> superclass) {
        this.pool = pool;
        this.self = self;
        this.superclass = superclass;
    }

    static Roles in(ConstantPool pool, String self, Optional<String> superclass) throws UnreadableClassException {
        Roles roles = new Roles(pool, self, superclass);
        boolean isWorthwhile = namesTables(pool);
        for (int i = 1; isWorthwhile && i < pool.size(); i++) {
            if (pool.isMember(i) && !pool.isArray(pool.ownerOf(i))) {
                roles.add(i);
            }
        }
        return roles;
    }

    /** Looks at the owners of members alone, which are fewer than the members. */
    private static boolean namesTables(ConstantPool pool) throws UnreadableClassException {
        for (int i = 1; i < pool.size(); i++) {
            if (pool.isClass(i) && !pool.isArray(i) && mayNameTables(pool.className(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayNameTables(String owner) {
        return owner.equals(DSL)
                || owner.startsWith(JDBC_INSERT)
                || owner.contains("tables.")
                || owner.endsWith("Tables")
                || owner.endsWith("TablesKt");
    }

    /** Says whether the class names any table in its code. */
    boolean isAny() {
        return byMember.values().stream()
                .anyMatch(role -> role instanceof Role.Gives
                        || role == Method.TABLE_OF_STRING
                        || role == Method.TABLE_OF_NAME
                        || role == Method.JDBC_INSERT);
    }

    Optional<Role> of(int member) {
        return Optional.ofNullable(byMember.get(member));
    }

    private void add(int member) throws UnreadableClassException {
        String owner = pool.className(pool.ownerOf(member));
        String name = pool.text(pool.nameOfMember(member));
        String descriptor = pool.text(pool.descriptorOfMember(member));
        Optional<Role> role = owner.startsWith("org.jooq.") ? roleInJooq(owner, name, descriptor) : roleOf(owner, name);
        role.or(() -> table(owner, name, descriptor)).ifPresent(found -> byMember.put(member, found));
    }

    private static Optional<Role> roleOf(String owner, String name) {
        boolean isInsert = name.equals("withTableName") && owner.startsWith(JDBC_INSERT);
        return isInsert ? Optional.of(Method.JDBC_INSERT) : Optional.empty();
    }

    private static Optional<Role> roleInJooq(String owner, String name, String descriptor) {
        if (WRITERS.contains(name)) {
            return Optional.of(Method.WRITES);
        }
        if (owner.equals(DSL) && name.equals("table")) {
            return descriptor.startsWith("(Ljava/lang/String;")
                    ? Optional.of(Method.TABLE_OF_STRING)
                    : Optional.of(Method.TABLE_OF_NAME)
                            .filter(unused -> descriptor.startsWith("(Lorg/jooq/Name;)"))
                            .map(Role.class::cast);
        }
        return Optional.<Role>of(Method.NAME).filter(unused -> owner.equals(DSL) && name.equals("name"));
    }

    private Optional<Role> table(String owner, String name, String descriptor) {
        Matcher table = TABLE.matcher(descriptor);
        if (name.equals("as")) {
            return Optional.of(Method.KEEPS);
        }
        if (!table.matches()) {
            return Optional.empty();
        }
        String generated = table.group(1).replace('/', '.');
        String type = generated + "tables." + table.group(2);
        boolean isGiver = owner.equals(type)
                || owner.equals(type + "$Companion")
                || owner.equals(generated + "Tables")
                || owner.equals(generated + "references.TablesKt");
        return isGiver && !isGenerated(generated)
                ? fieldName(name, descriptor)
                        .map(field -> new Role.Gives(
                                new TableSite(TableSite.Kind.JOOQ_FIELD, field, Optional.of(type), false)))
                : Optional.empty();
    }

    private static Optional<String> fieldName(String name, String descriptor) {
        String field = descriptor.startsWith("(") ? name.replaceFirst("^get(?=\\p{Lu})", "") : name;
        boolean isAccessor = !descriptor.startsWith("(") || !field.equals(name);
        return Optional.of(field.toLowerCase(Locale.ROOT)).filter(unused -> isAccessor);
    }

    private boolean isGenerated(String generated) {
        if (self.startsWith(generated + "tables.") || self.startsWith(generated + "references.")) {
            return true;
        }
        boolean isBeside = self.startsWith(generated) && self.indexOf('.', generated.length()) < 0;
        return isBeside
                && (GENERATED.contains(self.substring(generated.length()))
                        || superclass
                                .filter(type -> type.startsWith("org.jooq.impl."))
                                .isPresent());
    }
}
