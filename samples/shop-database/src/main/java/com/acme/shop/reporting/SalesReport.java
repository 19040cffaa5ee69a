package com.acme.shop.reporting;

import org.springframework.jdbc.core.JdbcTemplate;

/** Counts what was sold, from the view that orders opens to this module. */
public final class SalesReport {

    private final JdbcTemplate jdbc;

    public SalesReport(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public Integer linesSold() {
        return jdbc.queryForObject("select sum(line_count) from order_report", Integer.class);
    }
}
