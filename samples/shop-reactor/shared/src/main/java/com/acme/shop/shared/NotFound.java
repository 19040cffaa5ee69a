package com.acme.shop.shared;

/** Something was asked for that the shop does not know. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what, Object id) {
        super("there is no " + what + " " + id);
    }
}
