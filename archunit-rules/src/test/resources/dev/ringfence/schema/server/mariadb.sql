-- Forms of MariaDB's and MySQL's statements that create, change and drop tables and foreign keys.
create database billing character set utf8mb4;
create schema if not exists archive;
set foreign_key_checks = 1;

-- Keys of columns, of tables, with names and without.
create table `customer` (
  `id` bigint(20) not null auto_increment comment 'references nothing (id)',
  `name` varchar(80) not null default 'x, foreign key (id) references y (z)',
  primary key (`id`), key `ix_name` (`name`)
) engine=InnoDB auto_increment=10 default charset=utf8mb4;
create table country (code char(2) primary key) engine innodb;
create table orders (
  id bigint not null primary key auto_increment,
  customer_id bigint not null,
  country char(2) references country (code),
  parent_id bigint null,
  total decimal(12, 2) check (total >= 0),
  key (customer_id),
  unique index u_orders (id, customer_id),
  constraint fk_orders_customer foreign key (customer_id) references customer (id) on delete cascade on update restrict,
  constraint foreign key (parent_id) references orders (id) on delete set null
);
create table `Order Item` (
  `order id` bigint not null, customer_id bigint, nr int, primary key (`order id`, nr),
  constraint `fk of Order` foreign key `ix of Order` (`order id`, `customer_id`) references `orders` (`id`, `customer_id`)
);
create table billing.invoice (
  id int primary key, order_id bigint, customer_id bigint,
  foreign key (order_id) references witness.orders (id), foreign key (customer_id) references `witness`.`customer` (id)
);
create table billing.payment (id int primary key, invoice_id int, foreign key (invoice_id) references billing.invoice (id));

-- Generated names, counted from the highest one on.
create table stock (id int primary key, a bigint, b bigint, c bigint, d int,
  foreign key (a) references customer (id), foreign key (b) references orders (id));
alter table stock drop foreign key stock_ibfk_1;
alter table stock add foreign key (c) references customer (id);
alter table stock drop foreign key `stock_ibfk_3`, drop index c;
alter table stock add foreign key by_index (a) references orders (id), add index (c);
alter table stock add constraint fk_c foreign key (c) references customer (id), add column e bigint null after a;
alter table stock add column (f bigint, g bigint), add foreign key if not exists fk_f (f) references customer (id);
alter table stock drop constraint if exists fk_c, drop constraint if exists not_there;
alter table `Order Item` drop foreign key if exists not_there;
alter ignore table stock add foreign key (g) references customer (id) on delete cascade;

-- Names that change.
alter table stock rename to store;
alter table store drop foreign key store_ibfk_2;
rename table `Order Item` to order_item, store to stock_of_place;
alter table stock_of_place change f ff bigint;
alter table stock_of_place change column `a` `aa` bigint;
alter table stock_of_place modify d bigint unsigned first, alter d set default 1;
alter table stock_of_place rename column ff to fff;
alter table customer change id nr bigint not null auto_increment;
alter table country rename as land;
create table hall (id bigint primary key, constraint hall_ibfk_7 foreign key (id) references orders (id),
  constraint hall_fk foreign key (id) references customer (nr));
alter table hall rename to room;
alter table room drop foreign key room_ibfk_7, drop foreign key hall_fk;
rename table billing.payment to archive.payment;
alter table customer rename key ix_name to ix_of_name;
alter table order_item drop foreign key `fk of Order`;
alter table order_item add constraint `fk of Order` foreign key (`order id`) references orders (id);

-- Partitions, copies of tables, temporary tables.
create table event (id int, at date not null, customer_id bigint, primary key (id, at))
  partition by range (year(at)) (partition p2025 values less than (2026), partition p_rest values less than maxvalue);
alter table event drop partition p2025;
alter table event reorganize partition p_rest into
  (partition p2026 values less than (2027), partition p_rest values less than maxvalue);
create table copy_of_orders like orders;
create table if not exists copy_of_stock (like stock_of_place);
create table orders_as as select * from orders;
create table orders_as_too (n int primary key) engine=innodb select id as n, customer_id from orders;
create or replace table orders_as (id bigint primary key, foreign key (id) references orders (id));
create temporary table scratch (id int);
create temporary table orders_temp select * from orders;
drop temporary table scratch;
drop temporary table if exists orders_temp;
create table if not exists customer (id bigint, foreign key (id) references orders (id));

-- Views.
create view open_orders as select o.* from orders o join customer c on c.nr = o.customer_id;
create or replace algorithm=merge definer=current_user sql security invoker view open_orders as select * from orders;
create view if not exists gone as select 1 as one;
create view billing.of_invoice as select * from billing.invoice;
alter view open_orders as select * from orders o, land;
rename table open_orders to orders_open;
drop view if exists gone, not_there;

-- What is dropped, and what goes with it.
create table parent (id int primary key);
create table child (id int primary key, parent_id int, foreign key (parent_id) references parent (id));
alter table child drop foreign key child_ibfk_1, drop column parent_id;
drop table parent;
drop table if exists not_there, child cascade;
drop schema if exists billing_old;

create table tree (id int primary key);
create table leaf (id int primary key, tree_id int, of_tree int, foreign key (tree_id) references tree (id));
/*!40014 set @old_foreign_key_checks = @@foreign_key_checks, foreign_key_checks = 0 */;
drop table tree;
alter table leaf add foreign key (of_tree) references tree (id);
create table tree (id int primary key, name text);
set foreign_key_checks = @old_foreign_key_checks;

-- Routines, whose text is not the schema's, and comments that are run.
delimiter $$
create procedure fill() begin
  create table if not exists not_one (id int);
end$$
create trigger touched before update on orders for each row begin set new.total = 1; end$$
delimiter ;
/*!40101 set names utf8mb4 */;
/*!40000 alter table `customer` disable keys */;
/*!50100 create table of_comment (id bigint, constraint fk_of_comment foreign key (id) references customer (nr)) */;
lock tables `land` write;
insert into `land` values ('de'), ('f''');
unlock tables;
