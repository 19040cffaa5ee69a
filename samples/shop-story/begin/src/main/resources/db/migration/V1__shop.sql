create table customer (
  id bigint primary key,
  email varchar(200) not null
);

create table product (
  article varchar(20) primary key,
  cents bigint not null
);

create table orders (
  id bigint primary key,
  customer_id bigint not null,
  placed date not null,
  sent date,
  constraint fk_orders_customer foreign key (customer_id) references customer (id)
);

create table order_line (
  order_id bigint not null references orders (id),
  article varchar(20) not null,
  quantity int not null,
  cents bigint not null,
  constraint fk_line_product foreign key (article) references product (article)
);

create table invoice (
  order_id bigint primary key,
  cents bigint not null,
  due date not null,
  paid date,
  constraint fk_invoice_orders foreign key (order_id) references orders (id)
);

create table parcel (
  id bigint primary key,
  order_id bigint not null,
  constraint fk_parcel_orders foreign key (order_id) references orders (id)
);
