package sap.conn;

public class Hooks {
    private void secret(Table table) {}

    void inPackage(Table table) {}

    protected void on(Table table) {
        secret(table);
    }
}
