package shop.orders.erp;

import java.util.Comparator;
import sap.conn.Table;

public abstract class DroppedOfInterface implements Comparator<@NotesOfType(Table.class) String> {} // Table: in an annotation of DroppedOfInterface
