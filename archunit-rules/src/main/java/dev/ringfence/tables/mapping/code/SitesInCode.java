package dev.ringfence.tables.mapping.code;

import dev.ringfence.scan.classfile.ByteReader;
import dev.ringfence.scan.classfile.ConstantPool;
import dev.ringfence.scan.classfile.Instructions;
import dev.ringfence.scan.classfile.UnreadableClassException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds the tables that a method's code names.
 *
 * <p>A table is written where, after the instruction that gives it, nothing but loads, stores into arrays and calls of
 * {@code as} comes before a call of {@code insertInto}, {@code update}, {@code deleteFrom}, {@code mergeInto} or
 * {@code truncate} of jOOQ. Any other use is a read, also of a table that is kept in a variable first.
 *
 * <p>A string counts as constant where it is loaded right before the call, or into the array that is the argument.
 */
final class SitesInCode {

    private static final int LAST_CONSTANT = 0x14;
    private static final int LAST_LOAD = 0x35;
    private static final int AASTORE = 0x53;
    private static final int DUP = 0x59;
    private static final int SWAP = 0x5f;
    private static final int GETFIELD = 0xb4;
    private static final int ANEWARRAY = 0xbd;
    private static final int CHECKCAST = 0xc0;

    private final ConstantPool pool;
    private final Roles roles;
    private final Collection<TableSite> found;
    private final List<TableSite> given = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private int namesAtRunTime;

    SitesInCode(ConstantPool pool, Roles roles, Collection<TableSite> found) {
        this.pool = pool;
        this.roles = roles;
        this.found = found;
    }

    int namesAtRunTime() {
        return namesAtRunTime;
    }

    void read(ByteReader in, long end) throws UnreadableClassException {
        Instructions code = new Instructions(in, end);
        while (code.next()) {
            if (code.isOfMember()) {
                member(code);
            } else {
                other(code);
            }
        }
        settle();
        strings.clear();
    }

    private void member(Instructions code) {
        Optional<Roles.Role> role = roles.of(code.operand());
        if (role.isPresent() && role.get() instanceof Roles.Role.Gives gives) {
            given.add(gives.site());
        } else if (role.isPresent() && role.get() instanceof Roles.Method method) {
            call(method);
        } else if (code.instruction() > GETFIELD || code.instruction() == GETFIELD - 1) {
            settle();
        }
        if (role.filter(Roles.Method.NAME::equals).isEmpty()) {
            name = Optional.empty();
        }
        strings.clear();
    }

    private void call(Roles.Method method) {
        switch (method) {
            case WRITES -> {
                given.replaceAll(TableSite::written);
                settle();
            }
            case TABLE_OF_STRING ->
                give(Optional.of(strings).filter(all -> all.size() == 1).map(all -> all.get(0)));
            case TABLE_OF_NAME -> give(name);
            case NAME -> name = Optional.of(String.join(".", strings)).filter(joined -> !joined.isEmpty());
            case JDBC_INSERT -> insert();
            case KEEPS -> {}
        }
    }

    private void give(Optional<String> table) {
        if (table.isEmpty()) {
            namesAtRunTime++;
        }
        table.filter(text -> !Phrase.isPhrase(text))
                .ifPresent(text -> given.add(new TableSite(TableSite.Kind.JOOQ_STRING, text, Optional.empty(), false)));
    }

    private void insert() {
        settle();
        if (strings.size() == 1) {
            found.add(new TableSite(TableSite.Kind.JDBC_INSERT, strings.get(0), Optional.empty(), true));
        } else {
            namesAtRunTime++;
        }
    }

    private void other(Instructions code) throws UnreadableClassException {
        int instruction = code.instruction();
        if (instruction == Instructions.LDC || instruction == Instructions.LDC_W) {
            load(code.operand());
        } else if (!isPartOfArray(instruction)) {
            strings.clear();
        }
        name = Optional.empty();
        if (!isLoad(instruction)) {
            settle();
        }
    }

    private void load(int constant) throws UnreadableClassException {
        if (pool.isString(constant)) {
            strings.add(pool.longText(pool.textOf(constant)));
        } else {
            strings.clear();
        }
    }

    private static boolean isPartOfArray(int instruction) {
        return instruction < LAST_CONSTANT || instruction == AASTORE || instruction == DUP || instruction == ANEWARRAY;
    }

    private static boolean isLoad(int instruction) {
        return instruction <= LAST_LOAD
                || instruction == AASTORE
                || instruction >= DUP && instruction <= SWAP
                || instruction == ANEWARRAY
                || instruction == CHECKCAST
                || instruction == Instructions.NEW;
    }

    private void settle() {
        found.addAll(given);
        given.clear();
    }
}
