-- Paid off: an invoice and an order line outlive what they name.
alter table invoice drop constraint fk_invoice_order;
alter table order_line drop constraint fk_line_product;
