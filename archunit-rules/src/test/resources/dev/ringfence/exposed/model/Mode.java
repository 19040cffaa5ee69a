package sap.conn;

public enum Mode {
    FAST,
    SAFE
}
