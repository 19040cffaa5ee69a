package dev.ringfence.sql.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlterStatementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        alter table a add constraint fk foreign key (x) references b (id)   | add key fk a(x) -> b(id)
        alter table only s.a add constraint fk foreign key (x) references s.b(id) not valid | add key fk s.a(x) -> s.b(id)
        alter table if exists a add foreign key (x) references b            | add key a(x) -> b
        alter table a add foreign key ix (x) references b (id), add index i (y) | add key ix a(x) -> b(id)
        alter table a add column x int references b(id)                     | add key a(x) -> b(id)
        alter table a add x int references b, add column y int references c | add key a(x) -> b; add key a(y) -> c
        alter table a add (x int references b, y int, constraint fk foreign key (y) references c) | add key a(x) -> b; add key fk a(y) -> c
        alter table a with nocheck add constraint fk foreign key (x) references b (id) | add key fk a(x) -> b(id)
        alter table a add x int, constraint fk foreign key (x) references b (id) | add key fk a(x) -> b(id)
        alter table a add column if not exists x int references b           | add key a(x) -> b
        alter table a add x int constraint nn not null references b         | add key a(x) -> b
        alter table a attach partition s.b for values in (1)                | drop s.b
        alter table a add constraint u unique (x, y)                        | -
        alter table a modify (x number references b)                        | add key a(x) -> b
        """)
    void keys_are_added(String statement, String told) {
        assertThat(Told.of(statement)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        alter table a drop foreign key fk                                   | drop key a.fk
        alter table a drop foreign key if exists fk, drop column x          | drop key maybe a.fk; drop column a.x
        alter table a drop constraint FK cascade                            | drop constraint a.fk
        alter table a drop constraint if exists fk                          | drop constraint maybe a.fk
        alter table a drop constraint c1, c2                                | drop constraint a.c1; drop constraint a.c2
        alter table a drop constraint c1, drop x | drop constraint a.c1; drop column a.x
        alter table a drop constraint c1, column x                          | drop constraint a.c1; drop column a.x
        alter table a drop x                                                | drop column a.x
        alter table a drop column x, drop y cascade                         | drop column a.x; drop column a.y
        alter table a drop column if exists x, y                            | drop column a.x; drop column a.y
        alter table a drop (x, y) cascade constraints                       | drop column a.x; drop column a.y
        alter table a drop column x cascade constraints                     | drop column a.x
        alter table a drop primary key, drop index i, drop key k            | -
        alter table a drop partition p0                                     | -
        alter table a alter column x drop default                           | -
        alter table a drop "index"                                          | drop column a.index
        """)
    void keys_and_columns_are_dropped(String statement, String told) {
        assertThat(Told.of(statement)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        alter table a rename to b                                           | rename a to b
        alter table s.a rename to b                                         | rename s.a to s.b
        alter table a rename b                                              | rename a to b
        alter table a rename as b                                           | rename a to b
        alter table a set schema t                                          | rename a to t.a
        rename table a to b, s.c to d                                       | rename a to b; rename s.c to s.d
        rename a to b                                                       | rename a to b
        alter table a rename column x to y                                  | rename column a.x to y
        alter table a rename x to y                                         | rename column a.x to y
        alter table a rename index i to j                                   | -
        alter table a rename constraint c to d                              | rename key a.c to d
        alter table a change x y int not null                               | rename column a.x to y
        alter table a change column `x` `x` bigint                          | -
        alter table a alter column x rename to y                            | rename column a.x to y
        alter table a alter column x type bigint, alter y set not null      | -
        exec sp_rename 'dbo.a', 'b'                                         | rename object dbo.a to dbo.b
        EXEC sys.sp_rename @objname = N'a', @newname = N'b', @objtype = 'OBJECT' | rename object a to b
        sp_rename '[dbo].[a].[x]', 'y', 'COLUMN'                            | rename column dbo.a.x to y
        exec sp_rename 'a.i', 'j', 'INDEX'                                  | -
        alter schema t transfer s.a                                         | rename object s.a to t.a
        alter table a owner to me                                           | -
        alter table a enable row level security                             | -
        """)
    void names_change(String statement, String told) {
        assertThat(Told.of(statement)).isEqualTo(told);
    }
}
