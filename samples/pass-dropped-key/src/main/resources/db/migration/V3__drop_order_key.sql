-- An invoice outlives its order: it keeps the number, and the database checks it no more.
alter table invoice drop constraint fk_invoice_order;
