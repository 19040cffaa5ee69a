package com.acme.orders;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Not ready to be relied on. */
@Retention(RetentionPolicy.SOURCE)
public @interface Draft {}
