package com.acme.shop.notifications;

import com.acme.shop.customers.api.EmailAddress;

/** A mail that is ready to go. */
public record Message(EmailAddress to, String subject, String body) {

    public Message {
        if (subject.isBlank()) {
            throw new IllegalArgumentException("a mail has a subject");
        }
    }
}
