package dev.ringfence.schema;

import java.util.List;
import java.util.Random;

/** Writes statements over few names, so that many of them meet. */
final class RandomDdl {

    private static final List<String> FORMS = List.of(
            "create table %1$s (id int primary key, a int, b int, unique (a, b))",
            "create table if not exists %1$s (id int primary key, a int references %2$s (id), b int, unique (a, b))",
            "create table %1$s (id int primary key, a int constraint %4$s references %2$s, b int, unique (a, b))",
            "create table PUBLIC.%1$s (id int primary key, a int, b int, constraint %4$s foreign key (a, b)"
                    + " references %2$s (a, b), unique (a, b))",
            "create table %1$s (id int primary key, a int, b int, foreign key (b) references %2$s, unique (a, b))",
            "create table %1$s as select id, a, b from %2$s",
            "create table %1$s (like %2$s)",
            "create memory table %1$s (id int primary key /* references %2$s */, a int, b int) -- references %2$s",
            "alter table %1$s add constraint %4$s foreign key (%3$s) references %2$s (id)",
            "alter table \"%1$s\" add constraint %4$s foreign key (%3$s) references \"%2$s\"",
            "alter table %1$s add foreign key (%3$s) references public.%2$s (id) on delete cascade",
            "alter table if exists %1$s add column %5$s int references %2$s (id)",
            "alter table %1$s add (%5$s int, %6$s int)",
            "alter table %1$s drop constraint if exists %4$s",
            "alter table %1$s drop constraint %4$s",
            "alter table %1$s drop column %8$s",
            "alter table %1$s drop column if exists %5$s, %6$s",
            "alter table %1$s alter column %3$s rename to %5$s",
            "alter table %1$s rename column %5$s to %3$s",
            "alter table %1$s alter column %3$s set not null",
            "alter table %1$s rename to %2$s",
            "alter table %1$s rename constraint %4$s to %7$s",
            "drop table %1$s",
            "drop table if exists %1$s, %2$s cascade",
            "drop table %1$s cascade constraints",
            "create view v%1$s as select * from %1$s join %2$s on %1$s.id = %2$s.id",
            "create or replace view v%1$s (id) as with x as (select id from %2$s) select id from x",
            "drop view if exists v%1$s",
            "alter view if exists v%1$s rename to v%2$s",
            "comment on table %1$s is 'references %2$s (id)'",
            "create index i%1$s on %1$s (%3$s)",
            "insert into %1$s (id) select max(id) from %2$s");

    private final Random random;
    private final List<String> forms;

    RandomDdl(Random random) {
        this(random, FORMS);
    }

    RandomDdl(Random random, List<String> forms) {
        this.random = random;
        this.forms = forms;
    }

    String next() {
        return forms.get(random.nextInt(forms.size()))
                .formatted(
                        "T" + random.nextInt(5),
                        "T" + random.nextInt(5),
                        List.of("id", "a", "b", "c", "d").get(random.nextInt(5)),
                        "fk" + random.nextInt(12),
                        List.of("c", "d").get(random.nextInt(2)),
                        List.of("e", "f").get(random.nextInt(2)),
                        "fk" + random.nextInt(12),
                        List.of("a", "b", "c", "d").get(random.nextInt(4)),
                        1 + random.nextInt(3));
    }
}
