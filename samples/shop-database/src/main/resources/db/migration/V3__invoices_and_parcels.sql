create table invoice (
  id bigint primary key,
  order_id bigint not null,
  order_placed date not null,
  paid date,
  constraint fk_invoice_order foreign key (order_id) references orders (id)
);

create table parcel (
  id bigint primary key,
  order_id bigint not null references orders (id)
);
