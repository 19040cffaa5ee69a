create table orders (
  id bigint primary key,
  customer_id bigint not null references customer (id),
  placed date not null,
  sent date
);

create table order_line (
  id bigint primary key,
  order_id bigint not null references orders (id),
  product_id bigint not null,
  constraint fk_line_product foreign key (product_id) references product (id)
);
