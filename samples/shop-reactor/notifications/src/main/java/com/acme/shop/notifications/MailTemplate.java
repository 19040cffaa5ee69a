package com.acme.shop.notifications;

import com.acme.shop.customers.api.EmailAddress;
import java.util.Map;

/** A text with holes, such as {@code {name}}. */
public record MailTemplate(String subject, String body) {

    Message fill(EmailAddress to, Map<String, String> values) {
        return new Message(to, fill(subject, values), fill(body, values));
    }

    private static String fill(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }
}
