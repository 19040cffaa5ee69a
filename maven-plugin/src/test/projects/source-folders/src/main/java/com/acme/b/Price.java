package com.acme.b;

import org.immutables.value.Value;

@Value.Immutable
interface Price {
    int amount();
}
