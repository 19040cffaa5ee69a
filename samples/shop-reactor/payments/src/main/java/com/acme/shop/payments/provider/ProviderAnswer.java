package com.acme.shop.payments.provider;

import java.time.LocalDate;

/** What a provider says. */
public sealed interface ProviderAnswer {

    /** The money is there. */
    record Paid(String reference) implements ProviderAnswer {}

    /** The money will come. */
    record Promised(LocalDate latest) implements ProviderAnswer {}

    /** It will not. */
    record Refused(String reason) implements ProviderAnswer {}
}
