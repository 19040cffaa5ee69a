package com.acme.shop.billing;

/** How sternly we ask. */
public enum DunningLevel {
    REMINDER(0),
    SECOND_REMINDER(14),
    COLLECTION(42);

    private final int days;

    DunningLevel(int days) {
        this.days = days;
    }

    static DunningLevel after(long daysOverdue) {
        DunningLevel level = REMINDER;
        for (DunningLevel next : values()) {
            level = daysOverdue >= next.days ? next : level;
        }
        return level;
    }
}
