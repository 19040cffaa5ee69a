package shop.orders.erp;

import sap.conn.Listener;

public class SecondBoundOfMethod {
    public <T extends Comparable<T> & Listener> void sort(T one) {} // Listener: a bound of sort(Comparable)
}
