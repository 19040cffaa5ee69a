package shop.orders.erp;

import java.util.List;
import sap.conn.Table;

public interface BoundOfInterface<T extends List<? extends Table>> {} // Table: a bound of BoundOfInterface
