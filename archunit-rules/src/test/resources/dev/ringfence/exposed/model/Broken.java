package sap.conn;

public class Broken extends Exception {
    private static final long serialVersionUID = 1;
}
