create table customer (
  id bigint primary key,
  email varchar(200) not null
);

create table product (
  id bigint primary key,
  name varchar(100) not null
);
