create table shedlock (
  name varchar(64) primary key,
  lock_until timestamp not null
);
