package sap.conn;

public interface Listener {
    void changed(Table table);

    default Table last() {
        return new Table();
    }
}
