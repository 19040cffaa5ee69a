create view order_report as
  select o.id as order_id, o.placed, count(*) as line_count
    from orders o
    join order_line l on l.order_id = o.id
   group by o.id, o.placed;
