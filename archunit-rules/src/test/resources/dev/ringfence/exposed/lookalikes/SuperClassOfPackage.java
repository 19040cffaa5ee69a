package shop.orders.erp;

import sap.conn.Table;

class SuperClassOfPackage extends Table {}
