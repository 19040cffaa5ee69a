package shop.orders.erp;

import sap.conn.Table;

public class DroppedInBody {
    public Object by = new Object() {
        @Notes(Table.class)
        @Override
        public String toString() {
            return "";
        }
    };

    static {
        @Notes(Table.class)
        int count = 0;
    }

    public Object call(Object all) {
        @Notes(Table.class)
        String text = (@NotesOfType(Table.class) String) all;

        @Notes(Table.class)
        class Local {
            @Notes(Table.class)
            public void call() {}
        }
        java.util.function.UnaryOperator<String> same = (@Notes(Table.class) String one) -> one;
        return new java.util.ArrayList<@NotesOfType(Table.class) String>(1).size() + text;
    }
}
