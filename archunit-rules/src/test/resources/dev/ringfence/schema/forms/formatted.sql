--liquibase formatted sql

--property name:lines value:order_line
--changeset me:1
--preconditions onFail:MARK_RAN
create table customer (id bigint primary key);
create table orders (
    id bigint primary key,
    customer_id bigint constraint fk_orders_customer references customer (id)
);
create table product (id bigint primary key);
create table order_item (id bigint, order_id bigint, product_id bigint);
--rollback drop table customer;

--changeset me:2 dbms:postgresql context:prod
alter table order_item add constraint fk_item_order foreign key (order_id) references orders (id);
alter table order_item add constraint fk_item_product foreign key (product_id) references product (id);
alter table orders add parent_id bigint constraint fk_orders_parent references orders (id);
alter table order_item rename to ${lines};
alter table ${lines} drop constraint fk_item_product;
drop table product;
alter table order_line rename column order_id to of_order;
create index i on orders (parent_id);

--changeset me:3 endDelimiter:@@
create table invoice (id bigint, customer_id bigint constraint fk_invoice_customer references customer (id))@@
alter table invoice add order_id bigint constraint fk_invoice_order references orders (id)@@
alter table invoice drop column customer_id@@
create view open_orders as select o.id from orders o join order_line l on l.of_order = o.id@@
create view old_orders as select * from orders@@
drop view old_orders@@
