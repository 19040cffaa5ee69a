create table invoice (
  id bigint primary key,
  order_id bigint not null,
  issued date not null,
  constraint fk_invoice_order foreign key (order_id) references orders (id)
);

create table invoice_line (
  invoice_id bigint not null references invoice (id),
  text varchar(200) not null,
  amount numeric(12, 2) not null
);
