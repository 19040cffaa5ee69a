package shop.orders.erp;

import java.util.Comparator;
import sap.conn.Table;

public abstract class ArgumentOfInterface implements Comparator<Table> {} // Table: implemented by ArgumentOfInterface
