package sap.conn;

public class Table {
    public static final String NAME = "table";

    public static class Row {}
}
