package sap.conn;

public abstract class Base {
    protected abstract Table load(Table key);
}
