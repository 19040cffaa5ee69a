package com.acme.shop.orders;

import com.acme.shop.orders.api.Orders;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Answers for orders. Its own tables it reads as it likes. */
public final class OrderDesk implements Orders {

    private final JdbcTemplate jdbc;

    public OrderDesk(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LocalDate> placedOn(long order) {
        return jdbc.queryForList("select placed from orders where id = ?", LocalDate.class, order).stream()
                .findFirst();
    }
}
