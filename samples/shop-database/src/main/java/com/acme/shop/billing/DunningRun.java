package com.acme.shop.billing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds whom to remind, by a join over three modules of which it imports none: debt. */
public final class DunningRun {

    private final JdbcTemplate jdbc;

    public DunningRun(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> mailsToSend(LocalDate day) {
        return jdbc.queryForList(
                """
                select c.email
                  from invoice i
                  join orders o on o.id = i.order_id
                  join customer c on c.id = o.customer_id
                 where i.paid is null
                   and o.placed < ?
                """,
                String.class,
                day);
    }
}
