package shop.orders.erp;

import java.util.List;
import java.util.Map;
import sap.conn.Table;

public class DroppedOfTypeArgument {
    public void all(Map<String, List<? extends @NotesOfType(Table.class) Number>> names) {} // Table: in an annotation of all(Map)
}
