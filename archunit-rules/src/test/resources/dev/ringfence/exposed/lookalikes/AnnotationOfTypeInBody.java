package shop.orders.erp;

import sap.conn.Table;

public class AnnotationOfTypeInBody {
    public Object call(Object by) {
        @UsesOfType(Table.class) String text = (@UsesOfType(Table.class) String) by;
        return new java.util.ArrayList<@UsesOfType(Table.class) String>(1).size() + text;
    }
}
