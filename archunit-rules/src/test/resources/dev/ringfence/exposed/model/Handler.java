package sap.conn;

public interface Handler<T> {
    T handle(T what);
}
