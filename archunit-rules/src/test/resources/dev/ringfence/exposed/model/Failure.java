package sap.conn;

public class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;
}
