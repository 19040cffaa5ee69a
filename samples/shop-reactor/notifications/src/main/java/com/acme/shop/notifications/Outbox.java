package com.acme.shop.notifications;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Keeps mails until the mail server takes them. */
public final class Outbox {

    private final Deque<Message> waiting = new ArrayDeque<>();

    void put(Message message) {
        waiting.addLast(message);
    }

    public List<Message> takeAll() {
        List<Message> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }
}
