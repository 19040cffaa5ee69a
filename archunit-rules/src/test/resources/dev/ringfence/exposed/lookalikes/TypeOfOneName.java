package shop.orders.erp;

public class TypeOfOneName {
    public static class Table {}

    public Table rows(sapling.Table other) {
        return new Table();
    }
}
