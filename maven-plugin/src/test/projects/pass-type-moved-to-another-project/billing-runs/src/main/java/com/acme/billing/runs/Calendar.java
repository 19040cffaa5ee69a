package com.acme.billing.runs;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** On which days invoices are written. */
public final class Calendar {

    private Calendar() {}

    public static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
