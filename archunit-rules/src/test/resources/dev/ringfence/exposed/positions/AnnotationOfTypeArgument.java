package shop.orders.erp;

import java.util.List;
import java.util.Map;
import sap.conn.Table;

public class AnnotationOfTypeArgument {
    public void all(Map<String, List<@UsesOfType(Table.class) String>> names) {} // Table: in an annotation of all(Map)
}
