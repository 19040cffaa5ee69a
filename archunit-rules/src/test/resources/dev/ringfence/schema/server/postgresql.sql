-- Forms of PostgreSQL's statements that create, change and drop tables and foreign keys.
create schema billing;
create schema if not exists archive authorization current_user;
create extension if not exists plpgsql;

-- Keys of columns, of tables, with names and without.
create table customer (id bigserial primary key, name varchar(80) not null default 'references nothing (id)');
create table country (code char(2) primary key);
create table orders (
    id bigint generated always as identity primary key,
    customer_id bigint not null references customer on delete cascade,
    country char(2) constraint fk_orders_country references public.country (code) deferrable initially deferred,
    parent_id bigint references orders (id) match simple on update no action,
    total numeric(12, 2) check (total >= 0),
    unique (id, customer_id)
);
create table "Order Item" (
    "order id" bigint not null,
    customer_id bigint,
    nr int,
    primary key ("order id", nr),
    constraint "fk of Order" foreign key ("order id", customer_id) references orders (id, customer_id) on delete set null
);
create table billing.invoice (
    id int primary key, order_id bigint references public.orders, customer_id bigint references customer,
    exclude using btree (id with =)
);
create table billing.payment (id int primary key, invoice_id int references billing.invoice (id) not null unique);

-- Generated names, and the numbers behind those that are taken.
create table place (a int, b int, primary key (a, b));
create table stock (id int primary key, a int, b int, c bigint, foreign key (a, b) references place);
alter table stock add foreign key (c) references customer (id);
alter table stock add foreign key (c) references orders (id);
alter table only stock drop constraint stock_c_fkey, add constraint fk_stock_c foreign key (c) references customer;
alter table stock drop constraint stock_a_b_fkey;
alter table stock add column d bigint references customer, add column if not exists e bigint references orders (id);
alter table if exists stock drop constraint if exists stock_d_fkey cascade, drop constraint if exists not_there;
create table a_table_with_a_name_of_fifty_characters_in_all__50 (
    id int primary key, a_column_with_a_name_of_fifty_characters_in_all_50 bigint references customer,
    another_column_with_a_name_of_fifty_characters__50 bigint references customer
);
alter table a_table_with_a_name_of_fifty_characters_in_all__50
    drop constraint a_table_with_a_name_of_fifty__a_column_with_a_name_of_fift_fkey;

create table checked (id int primary key, of_customer bigint constraint nn not null references customer);
alter table checked drop constraint checked_of_customer_fkey;

-- Names that change.
alter table place rename to location;
alter table location rename column a to aa;
alter table location rename b to bb;
alter table stock rename column a to location_a;
alter table stock add foreign key (location_a, b) references location (aa, bb);
alter table stock rename constraint stock_location_a_b_fkey to fk_location;
alter table stock rename constraint fk_stock_c to fk_other;
alter table stock drop constraint fk_other;
alter table "Order Item" rename to order_item;
alter table order_item rename "order id" to order_id;
alter table billing.payment set schema archive;
alter table archive.payment rename to payment_of_invoice;
alter index country_pkey rename to pk_country;
create table moved (id int primary key, customer_id bigint references customer);
alter table moved rename to was_moved;
alter table was_moved drop constraint moved_customer_id_fkey;

-- Partitions, inheritance, copies of tables, temporary tables.
create table event (id int, at date not null, customer_id bigint references customer, primary key (id, at))
    partition by range (at);
create table event_2025 partition of event for values from ('2025-01-01') to ('2026-01-01');
create table event_default partition of event default;
create table event_2026 (like event including all);
alter table event attach partition event_2026 for values from ('2026-01-01') to ('2027-01-01');
create table person (id int primary key, customer_id bigint references customer);
create table employee (boss_id int references person) inherits (person);
alter table employee no inherit person;
create table copy_of_orders (like orders including all);
create table orders_as (id, customer) as select id, customer_id from orders with no data;
create unlogged table if not exists orders_as as select 1 as x;
select * into selected from orders;
select id into unlogged table selected_too from orders;
create temporary table scratch (id int, c bigint);
create temp table scratch_too on commit drop as select * from orders;
drop table scratch;
create table if not exists customer (id int references orders);
create type billing.pair as (id int, customer_id bigint);
create table typed of billing.pair (primary key (id), foreign key (customer_id) references customer);

-- Views.
create view open_orders as select o.* from orders o join customer c on c.id = o.customer_id;
create or replace view open_orders as select o.* from orders o join customer c on c.id = o.customer_id where total > 0;
create materialized view if not exists totals as select sum(total) as total from orders with no data;
create recursive view numbers (n) as values (1) union all select n + 1 from numbers where n < 9;
create view gone as select 1 as one;
alter view open_orders rename to orders_open;
alter materialized view totals set schema billing;
alter view numbers rename column n to nr;
drop view if exists gone, not_there cascade;

-- What is dropped, and what goes with it.
create table parent (id int primary key, code int unique, kind int);
create table child (id int primary key, parent_id int references parent, code int references parent (code), x int);
create table grandchild (child_id int references child, parent_id int references parent);
alter table parent drop column code cascade;
alter table grandchild drop column if exists parent_id, drop if exists nothing;
drop table child cascade;
create table child (id int primary key);
drop schema if exists billing_old cascade;
drop table if exists not_there, grandchild;
create table archive.old_invoice (id int primary key, invoice_id int references billing.invoice);
create table uses_archive (id int references archive.old_invoice, p int references archive.payment_of_invoice);

-- Functions and blocks, whose text is not the schema's.
create function touch() returns trigger language plpgsql as $body$
begin
    -- create table not_one (id int references orders);
    return new;
end $body$;
create trigger touched before update on orders for each row execute function touch();
comment on table orders is 'alter table orders add foreign key (id) references customer';
insert into country values ('de'), (';'), ('''');
truncate country cascade;
