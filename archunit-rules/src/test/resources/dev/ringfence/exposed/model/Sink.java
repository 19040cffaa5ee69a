package sap.conn;

import java.util.List;

public interface Sink<T> {
    T put(T what);

    T putAll(T[] all);

    <X extends T> T putEach(List<X> all, X last);
}
