package com.acme.shop.shared;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Keeps what was done, oldest first. */
public final class AuditTrail {

    private static final int KEPT = 10_000;

    private final Deque<AuditEntry> entries = new ArrayDeque<>();

    public void add(AuditEntry entry) {
        entries.addLast(entry);
        if (entries.size() > KEPT) {
            entries.removeFirst();
        }
    }

    public List<String> lines() {
        return entries.stream().map(AuditEntry::line).toList();
    }
}
