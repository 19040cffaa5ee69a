create table wishlist (
  id bigint primary key,
  customer_id bigint not null
);
