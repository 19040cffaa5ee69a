package shop.orders.erp;

import sap.conn.Table;

public sealed interface MethodOfSealedInterface {
    Table rows(); // Table: returned by rows()

    record None() implements MethodOfSealedInterface {
        @Override
        public Table rows() { // Table: returned by None.rows()
            return new Table();
        }
    }
}
