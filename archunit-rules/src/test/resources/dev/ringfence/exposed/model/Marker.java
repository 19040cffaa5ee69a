package sap.conn;

import java.lang.annotation.Documented;

@Documented
public @interface Marker {}
